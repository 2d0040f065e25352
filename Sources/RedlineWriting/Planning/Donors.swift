import PackagedXML
import PlanModel

/// Paragraphs of the base whose form new ones of the same kind take.
struct Donors {
  private let base: [PlanUnit]
  private let carriers: Carriers
  private let survey: StorySurvey
  private var lists: [Key: [Int]] = [:]
  /// The style of a title, for a base that has none.
  private let titleStyle: String?

  private struct Key: Hashable {
    var kind: PlanUnit.Kind
    /// The depth; nil for any.
    var depth: Int?
  }

  init(_ base: [PlanUnit], carriers: Carriers, survey: StorySurvey, titleStyle: String?) {
    self.base = base
    self.carriers = carriers
    self.survey = survey
    self.titleStyle = titleStyle
    for (index, unit) in base.enumerated() {
      guard case .words(let paragraphs) = carriers.carriers[index], paragraphs.count == 1 else { continue }
      lists[Key(kind: unit.kind, depth: unit.depth), default: []].append(index)
      lists[Key(kind: unit.kind, depth: nil), default: []].append(index)
    }
  }

  /// The closest unit of the same kind and depth; failing that, of the same kind; failing that, running text.
  func nearest(to unit: PlanUnit, at place: Int) -> Int? {
    let keys = [Key(kind: unit.kind, depth: unit.depth), Key(kind: unit.kind, depth: nil), Key(kind: .narrative, depth: nil)]
    for key in keys {
      guard let list = lists[key] else { continue }
      let after = list.partitioningIndex { $0 > place }
      let candidates = [after - 1, after].filter { list.indices.contains($0) }.map { list[$0] }
      if let best = candidates.min(by: { abs($0 - place) < abs($1 - place) }) { return best }
    }
    return nil
  }

  /// A new paragraph of a unit in the form of a donor.
  func paragraph(_ unit: PlanUnit, like donor: Int?) -> NewParagraph {
    guard let donor, case .words(let paragraphs) = carriers.carriers[donor], let index = paragraphs.first else {
      return NewParagraph(text: [unit.label, unit.text].compactMap(\.self).joined(separator: " "))
    }
    let source = survey.paragraphs[index]
    return NewParagraph(
      text: prefix(of: unit, like: donor) + unit.text, properties: source.properties.map(Self.plain),
      runProperties: source.text.mainProperties.map(Self.plainRun))
  }

  /// The properties of a title where no paragraph of the base is one.
  func ofTitle(_ unit: PlanUnit, like donor: Int?) -> XMLElement? {
    guard unit.kind == .title, donor.map({ base[$0].kind != .title }) ?? true, let titleStyle else { return nil }
    return XMLElement("w:pPr", [:], [XMLElement("w:pStyle", ["w:val": titleStyle])])
  }

  /// Properties of a run without marks of change.
  static func plainRun(_ properties: XMLElement) -> XMLElement {
    properties.without(["w:rPrChange", "w:strike", "w:dstrike", "w:vanish", "w:ins", "w:del"])
  }

  /// Properties of a paragraph without its section, its frame and marks of change.
  static func plain(_ properties: XMLElement) -> XMLElement {
    var copy = properties.without(["w:sectPr", "w:pPrChange", "w:framePr"])
    for index in copy.content.indices {
      if case .element(let child) = copy.content[index], child.name == "w:rPr" {
        copy.content[index] = .element(child.without(MarkNames.ofMark))
      }
    }
    return copy
  }

  /// What is typed before the words: a bullet as the donor has it, or the unit's own number where the donor's is typed.
  func prefix(of unit: PlanUnit, like donor: Int) -> String {
    guard let start = carriers.found[donor]?.starts.first, let range = carriers.typed[donor], !range.isEmpty else { return "" }
    let typed = Array(survey.paragraphs[start.paragraph].text.bytes[range])
    guard let label = base[donor].label else { return String(decoding: typed, as: UTF8.self) }
    guard let own = unit.label, let found = FoundText(label, in: [(0, typed)]), let first = found.starts.first, let last = found.ends.last
    else { return "" }
    return String(decoding: typed[..<first.offset], as: UTF8.self) + own + String(decoding: typed[last.offset...], as: UTF8.self)
  }
}

extension [Int] {
  /// The first index whose element fulfils the condition, which holds for all after it too.
  func partitioningIndex(where belongsAfter: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
