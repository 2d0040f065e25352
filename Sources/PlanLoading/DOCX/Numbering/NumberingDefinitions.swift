import PackagedXML

/// The lists of a document: what each numbering instance looks like at each level (ECMA-376 Part 1, 17.9).
struct NumberingDefinitions {
  private var instances: [Int: ListInstance] = [:]

  init() {}

  /// Reads the numbering part. `numberingOfStyle` gives the instance that a numbering style names (17.9.21).
  init(_ root: XMLElement, numberingOfStyle: (String) -> Int?) {
    let abstracts = Dictionary(
      root.children("w:abstractNum").compactMap { element in element["w:abstractNumId"]?.boundedInteger.map { ($0, element) } },
      uniquingKeysWith: { first, _ in first })
    let numbers = root.children("w:num")
    let abstractOfNumber = Dictionary(
      numbers.compactMap { element -> (Int, Int)? in
        guard let id = element["w:numId"]?.boundedInteger, let abstract = element.first("w:abstractNumId")?.integer else { return nil }
        return (id, abstract)
      }, uniquingKeysWith: { first, _ in first })
    for number in numbers {
      guard let id = number["w:numId"]?.boundedInteger, var abstract = abstractOfNumber[id] else { continue }
      // A list that only points to a numbering style has its levels in the list that the style names.
      if let link = abstracts[abstract]?.first("w:numStyleLink")?["w:val"], let linked = numberingOfStyle(link) {
        abstract = abstractOfNumber[linked] ?? abstract
      }
      instances[id] = ListInstance(number, abstract: abstract, definition: abstracts[abstract])
    }
  }

  /// The instance with this number; nil where there is none, as for 0, which takes a paragraph out of its list (17.9.18).
  func instance(_ id: Int?) -> ListInstance? { id.flatMap { instances[$0] } }
}

/// A numbering instance: a list as paragraphs refer to it (17.9.15).
struct ListInstance: Hashable {
  /// The number of the definition behind it. Instances of one definition count on from each other.
  let abstract: Int
  /// The nine levels.
  private(set) var levels = [ListLevel](repeating: ListLevel(), count: 9)
  /// The numbers at which levels begin anew with the first use of the instance (17.9.26).
  private(set) var startOverrides: [Int: Int] = [:]

  /// Whether it begins somewhere at a number that no list can have. It is counted from 1 there.
  private(set) var hasNumberOutOfBounds = false

  /// A list of nine levels, as a format that is not Word's gives it.
  init(abstract: Int, levels: [ListLevel], startOverrides: [Int: Int] = [:]) {
    precondition(levels.count == 9, "A list has nine levels.")
    self.abstract = abstract
    self.levels = levels
    self.startOverrides = startOverrides
    hasNumberOutOfBounds = levels.contains { $0.isStartOutOfBounds }
  }

  init(_ number: XMLElement, abstract: Int, definition: XMLElement?) {
    self.abstract = abstract
    for element in definition?.children("w:lvl") ?? [] { set(element, at: element["w:ilvl"]) }
    for override in number.children("w:lvlOverride") {
      if let element = override.first("w:lvl") { set(element, at: override["w:ilvl"]) }
      guard let start = override.first("w:startOverride")?["w:val"], let level = override["w:ilvl"]?.boundedInteger else { continue }
      if start.isNumberOutOfBounds { hasNumberOutOfBounds = true }
      startOverrides[level] = start.boundedInteger ?? (start.isNumberOutOfBounds ? 1 : nil)
    }
  }

  private mutating func set(_ element: XMLElement, at level: String?) {
    guard let level = level?.boundedInteger, levels.indices.contains(level) else { return }
    levels[level] = ListLevel(element)
    if levels[level].isStartOutOfBounds { hasNumberOutOfBounds = true }
  }

  /// The level that is tied to a paragraph style, if one is.
  func level(ofStyle id: String) -> Int? { levels.firstIndex { $0.style == id } }
}
