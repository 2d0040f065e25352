import PlanModel

/// Reads marked wording: "kept [-removed-]{+added+} kept".
func markedWords(_ marked: String) -> [WordSpan] {
  var spans: [WordSpan] = []
  var rest = Substring(marked)
  while !rest.isEmpty {
    let (kind, opening, closing): (WordSpan.Kind, String, String) =
      rest.hasPrefix("[-") ? (.removed, "[-", "-]") : rest.hasPrefix("{+") ? (.added, "{+", "+}") : (.kept, "", "")
    rest = rest.dropFirst(opening.count)
    var text = ""
    while !rest.isEmpty, kind == .kept ? !(rest.hasPrefix("[-") || rest.hasPrefix("{+")) : !rest.hasPrefix(closing) {
      text.append(rest.removeFirst())
    }
    rest = rest.dropFirst(closing.count)
    spans.append(WordSpan(kind, text))
  }
  return spans
}
