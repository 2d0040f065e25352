import PackagedXML
import PlanModel

extension DOCXBody {
  /// Writes a change: its reference and kind, what happened, the words, why it matters and what to ask.
  mutating func write(_ entry: ChangeEntry, level: Int) {
    let language = entry.change.revised.isEmpty ? entry.originalLanguage : entry.revisedLanguage
    let title = "\(entry.reported.ref) \(entry.change.kind.label): \(entry.reported.heading)"
    heading(title, level: level, id: entry.reported.ref, language: language)
    start(.normal, keepsWithNext: true)
    run(entry.reported.sentence)
    if !entry.reported.flags.isEmpty { run(" \(entry.reported.flags.joined(separator: ", ")).", .strong) }
    xml.end()
    words(of: entry)
    let endsInPlaces = !entry.places.isEmpty
    bullets(
      entry.remarks.map { [.strong("\($0.label):"), .text(" \($0.statement)")] }, keepsWithNext: endsInPlaces && entry.questions.isEmpty)
    questions(entry.questions, keepsWithNext: endsInPlaces)
    paragraph(.quiet, entry.places.joined(separator: " · "))
  }

  /// Writes bullets, the last of which stands on the page of what follows where that is a line that must not stand alone.
  private mutating func bullets(_ items: [[Inline]], keepsWithNext: Bool = false) {
    write(.list(items, .bulleted), level: 3, keepsWithNext: keepsWithNext)
  }

  private mutating func questions(_ questions: [String], keepsWithNext: Bool) {
    guard let first = questions.first else { return }
    start(.normal, keepsWithNext: questions.count > 1 || keepsWithNext)
    run("Ask the commissioner:", .strong)
    if questions.count == 1 { run(" \(first)") }
    xml.end()
    if questions.count > 1 { bullets(questions.map { [.text($0)] }, keepsWithNext: keepsWithNext) }
  }

  private mutating func words(of entry: ChangeEntry) {
    switch entry.form {
    case .whole(.original): quote("Removed:", entry.change.original, entry.originalLanguage)
    case .whole(.revised): quote("Added:", entry.change.revised, entry.revisedLanguage)
    case .same: quote(entry.change.isMoved ? "Moved here:" : "Now:", entry.change.revised, entry.revisedLanguage)
    case .cells: bullets(entry.reported.cells.map(Self.told))
    case .headingOnly: break
    case .pair(let showsWords):
      quote("Was:", entry.change.original, entry.originalLanguage)
      quote("Now:", entry.change.revised, entry.revisedLanguage)
      if showsWords { redline(entry) }
    case .words: redline(entry)
    }
  }

  private mutating func quote(_ label: String, _ units: [PlanUnit], _ language: String?) {
    for unit in units {
      start(.quotation)
      run(label, .strong)
      run(" ")
      run(unit.label.map { "\($0) \(unit.text)" } ?? unit.text, language: language)
      xml.end()
    }
  }

  private static func told(_ cell: ReportedChange.CellChange) -> [Inline] {
    func shown(_ words: String) -> String { words.isEmpty ? "empty" : words }
    let words =
      switch (cell.original, cell.revised) {
      case (let was?, let now?): "was \(shown(was)), now \(shown(now))"
      case (let was?, nil): "removed: \(shown(was))"
      case (nil, let now?): "added: \(shown(now))"
      case (nil, nil): ""
      }
    return [.strong("\(cell.column):"), .text(" \(words)")]
  }

  /// Writes the words that differ among those kept. Nothing is shortened: paper has nowhere to fold the whole wording away.
  private mutating func redline(_ entry: ChangeEntry) {
    let language = entry.revisedLanguage
    start(.compared)
    var endsInSpace = true
    for piece in RedlinePiece.pieces(of: entry.change.words, shortening: false) {
      // Two marks may touch; their labels may not.
      if piece.isMark, !endsInSpace { run(" ") }
      endsInSpace = piece.endsInSpace
      switch piece {
      case .kept(let text): run(text, language: language)
      case .space: run(" ")
      case .lineBreak: run("\n")
      case .gap: run(" … ")
      case .removed(let text): marked("Removed:", text, .removed, language)
      case .added(let text): marked("Added:", text, .added, language)
      }
    }
    xml.end()
  }

  private mutating func marked(_ label: String, _ text: Substring, _ style: DOCXStyle, _ language: String?) {
    run(label, .strong)
    run(" ")
    run(text, style, language: language)
  }
}

extension RedlinePiece {
  /// Whether it was taken out or put in.
  fileprivate var isMark: Bool {
    switch self {
    case .removed, .added: true
    default: false
    }
  }

  /// Whether a word may follow it without a space between.
  fileprivate var endsInSpace: Bool {
    switch self {
    case .kept(let text): text.utf8.last == 0x20
    case .removed, .added: false
    case .space, .lineBreak, .gap: true
    }
  }
}
