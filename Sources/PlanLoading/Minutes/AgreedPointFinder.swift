import PlanModel

/// Goes through minutes line by line and gathers the points.
struct AgreedPointFinder {
  /// The points so far.
  private(set) var points: [AgreedPoint] = []
  /// The list that is open: its opening words and what its items are.
  private var open: OpenList?

  private struct OpenList {
    let opening: PointOpening
    var items = 0
    var interruptions = 0
  }

  /// Takes the next line.
  mutating func take(_ line: MinutesLine) {
    if takeItem(line) { return }
    if let opening = PointOpening(line) {
      open = opening.isList ? OpenList(opening: opening) : nil
      if !opening.isList { append(opening.point, form: opening.form, line: line, opening: nil) }
      // What stands before the opening words is discussion.
      takeDiscussion(line, before: opening.start)
      return
    }
    takeDiscussion(line, before: line.text.endIndex)
  }

  /// Whether the line belongs to the open list. A heading that extraction moved between the opening words and the first item is passed over.
  private mutating func takeItem(_ line: MinutesLine) -> Bool {
    guard var list = open else { return false }
    let isItem = line.kind == .item || (line.kind == .paragraph && FoldedText(line.text, limit: 20).hasPrefix("that"))
    if isItem {
      list.items += 1
      open = list
      append(line.text[...], form: list.opening.form, line: line, opening: list.opening.words)
      return true
    }
    let mayInterrupt = list.items == 0 && list.interruptions == 0 && line.text.utf8.count < 80 && !line.text.hasSuffix(".")
    list.interruptions += 1
    open = mayInterrupt ? list : nil
    return false
  }

  private mutating func append(_ text: Substring, form: AgreedPoint.Form, line: MinutesLine, opening: String?) {
    let ask = Self.withoutThat(text)
    points.append(
      AgreedPoint(
        text: String(text), label: opening == nil ? nil : line.printedNumber, opening: opening, place: line.place, form: form,
        mover: "The Panel", addressee: PointReading.addressee(of: ask, form: form), kind: PointReading.kind(of: ask),
        wanted: WantedWordingReader.wanted(in: ask)))
  }

  private mutating func takeDiscussion(_ line: MinutesLine, before end: String.Index) {
    guard line.kind != .heading else { return }
    var mover: String?
    for sentence in MinutesSentence.sentences(of: String(line.text[..<end])) {
      guard let asking = AskingSentence(sentence) else { continue }
      if asking.form != .undertaking { mover = asking.mover }
      let addressee = asking.promiser ?? PointReading.addressee(of: asking.ask, form: asking.form)
      points.append(
        AgreedPoint(
          text: String(sentence.text), label: line.printedNumber, place: line.place, form: asking.form, mover: mover, addressee: addressee,
          kind: PointReading.kind(of: asking.ask), wanted: WantedWordingReader.wanted(in: asking.ask)))
    }
  }

  private static func withoutThat(_ text: Substring) -> Substring {
    let sentence = MinutesSentence(text)
    guard let index = sentence.words.prefix(4).firstIndex(of: "that") else { return text }
    return sentence.text(from: index + 1)
  }
}
