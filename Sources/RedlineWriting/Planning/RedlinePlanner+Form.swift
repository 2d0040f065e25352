import PackagedXML
import PlanModel

/// How new units are printed, where the revised version is a Word file too.
extension RedlinePlanner {
  /// What is typed before the words of a new unit: as in the revised file, or, where Word counts there, in the form of a donor.
  func prefix(of revised: Int, like donor: Int, _ donors: Donors) -> String {
    let ofDonor = donors.prefix(of: request.revised[revised], like: donor)
    guard let form = request.form, let typed = form.typed[revised] else { return ofDonor }
    let own = TypedPrefix(Array(typed.utf8))
    if own.words.isEmpty { return form.automatic.contains(revised) ? ofDonor : "" }
    return own.isBullet && isCounted(donor) ? "" : typed
  }

  /// Gives a new paragraph what is typed before its words.
  func form(_ paragraph: inout NewParagraph, _ revised: Int, like donor: Int?, _ donors: Donors) {
    let unit = request.revised[revised]
    guard let donor else {
      if let typed = request.form?.typed[revised], !TypedPrefix(Array(typed.utf8)).words.isEmpty { paragraph.text = typed + unit.text }
      return
    }
    let prefix = prefix(of: revised, like: donor, donors)
    paragraph.text = prefix + unit.text
    // Where a number is typed, Word must not print another.
    if !TypedPrefix(Array(prefix.utf8)).words.isEmpty, isCounted(donor) { paragraph.properties = paragraph.properties?.withoutNumber }
  }

  private func isCounted(_ base: Int) -> Bool {
    guard case .words(let paragraphs) = carriers.carriers[base], let first = paragraphs.first else { return false }
    return lists.number(survey.paragraphs[first].properties)
  }

  // MARK: Paragraphs of cells that are units

  /// Puts a new unit into its cell, where the row stays or is put in with it; false where it is in no cell of such a row.
  mutating func putIn(rider revised: Int, _ donors: Donors) -> Bool {
    guard let rider = request.form?.riders[revised], moved[revised] == nil else { return false }
    guard let base = keptRevised[rider.row] else { return request.form?.cells[rider.row] != nil }
    guard case .row(let number) = carriers.carriers[base], let cells = survey.rows[number]?.cells, cells.indices.contains(rider.cell),
      let last = cells[rider.cell].last
    else { return false }
    let like = survey.paragraphs[last]
    var paragraph = NewParagraph(text: (request.form?.typed[revised] ?? "") + request.revised[revised].text)
    paragraph.properties = like.properties.map(Donors.plain)
    paragraph.runProperties = like.text.mainProperties.map(Donors.plainRun)
    paragraph.comments = comments.revised[revised] ?? []
    script.after[.paragraph(last), default: []].append(.paragraph(paragraph))
    return true
  }

  /// Whether paragraphs of a revised row are units themselves.
  func hasRiders(_ revised: Int) -> Bool { request.form?.riders.contains { $0.value.row == revised } ?? false }
}

extension XMLElement {
  /// Properties of a paragraph that is in no list, whatever its style says (ECMA-376 Part 1, 17.9.18: the number 0).
  fileprivate var withoutNumber: XMLElement {
    var copy = without(["w:numPr"])
    let before: Set<String> = ["w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl"]
    let place = copy.content.firstIndex { if case .element(let child) = $0 { !before.contains(child.name) } else { false } }
    let none = XMLElement("w:numPr", [:], [XMLElement("w:ilvl", ["w:val": "0"]), XMLElement("w:numId", ["w:val": "0"])])
    copy.content.insert(.element(none), at: place ?? copy.content.count)
    return copy
  }
}
