import PackagedXML

struct TemplateStyle: Hashable {
  let id: String
  /// Its names, in lower case: its own and its aliases.
  let names: [String]
  let kind: String
  /// The list that its paragraphs are in, where it says.
  let numberingID: Int?
  /// The language that it names.
  let language: String?
  let isDefault: Bool

  init?(_ element: XMLElement) {
    guard element.name == "w:style", let id = element["w:styleId"] else { return nil }
    self.id = id
    kind = element["w:type"] ?? "paragraph"
    let aliases = element.first("w:aliases")?["w:val"]?.split(separator: ",").map(String.init) ?? []
    names = ([element.first("w:name")?["w:val"] ?? id] + aliases).map { $0.lowercased() }
    let number = element.first("w:pPr")?.first("w:numPr")?.first("w:numId")?["w:val"].flatMap { Int($0) }
    numberingID = number == 0 ? nil : number
    language = element.first("w:rPr")?.first("w:lang")?["w:val"]
    isDefault = ["1", "true", "on"].contains(element["w:default"] ?? "0")
  }
}
