import DocumentRendering
import PlanModel

/// Faults in the text of the draft and in the marks of the redline: broken sentences, names out of date, figures that contradict.
struct TextFaults {
  /// Faults in the words of the draft, in the order of the plan.
  let faults: [Fault]
  /// Marks of the redline that cannot be relied on.
  let marks: [ReportedNote]

  /// A fault, and the change that it came to light with.
  struct Fault {
    var reported: ReportedChange
    var kind: Reason.Kind
    var statement: String
  }

  private static let kinds: Set<Reason.Kind> = [.brokenGrammar, .staleReference, .duplicated, .figuresContradict]

  init(_ report: ReviewReport) {
    faults = report.changes.flatMap { reported in
      report.change(reported).reasons.filter { Self.kinds.contains($0.kind) }
        .map { Fault(reported: reported, kind: $0.kind, statement: $0.statement) }
    }
    marks = report.markUpFaults
  }

  /// "Grammar broken (TRU-04), Duplicate (NEI-05 and ROA-03)"; nil where there are none.
  var summary: String? {
    var order: [Reason.Kind] = []
    var references: [Reason.Kind: [String]] = [:]
    for fault in faults where references[fault.kind]?.contains(fault.reported.ref) != true {
      if references[fault.kind] == nil { order.append(fault.kind) }
      references[fault.kind, default: []].append(fault.reported.ref)
    }
    guard !order.isEmpty else { return nil }
    return order.map { "\($0.label.lowercased()) (\(Phrases.list(references[$0] ?? [])))" }.joined(separator: "; ").capitalisedFirst
  }

  /// The faults as a table; nil where there are none.
  var table: DocumentBlock? {
    guard !faults.isEmpty else { return nil }
    return .table(
      DocumentTable(
        caption: "Faults in the text of the draft", columns: ["Ref", "Fault", "What was found"],
        rows: faults.map { [[.text($0.reported.ref)], [.text($0.kind.label)], [.text($0.statement)]] }, hasRowHeaders: true))
  }

  /// The marks that cannot be relied on, as a list; nil where there are none.
  var markList: DocumentBlock? {
    guard !marks.isEmpty else { return nil }
    let items = marks.map { note -> [Inline] in
      let place = note.note.place.map { "\($0.description): " } ?? ""
      return [.text((place + note.note.sentence).capitalisedFirst)]
    }
    return .list(items, .bulleted)
  }
}
