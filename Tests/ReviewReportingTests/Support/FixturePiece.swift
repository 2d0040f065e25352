import PlanModel

/// One line of a plan pair written by hand, with what happened to it.
///
/// Marked wording says both sides at once: "Answer [-nine in ten-]{+most+} calls". A key joins pieces that stand apart: a move, a merge, a split.
struct FixturePiece {
  enum Form {
    case commitment, narrative, note
    case row([String], header: Bool)
  }

  var form: Form = .commitment
  var marked: String
  /// The words of a change whose parts stand apart.
  var words: String?
  var kind: ChangeKind = .unchanged
  var side: Side?
  var key: String?
  var labels: (original: String?, revised: String?) = (nil, nil)
  var reasons: [Reason] = []
  var declared: DeclarationStatus = .notChecked
  var depth = 0
}

func same(_ text: String, declared: DeclarationStatus = .notChecked) -> FixturePiece { FixturePiece(marked: text, declared: declared) }

func reworded(_ marked: String, _ reasons: Reason..., declared: DeclarationStatus = .declared) -> FixturePiece {
  FixturePiece(marked: marked, kind: .reworded, reasons: reasons, declared: declared)
}

func editorial(_ marked: String) -> FixturePiece { FixturePiece(marked: marked, kind: .editorial, declared: .undeclared) }

func renumbered(_ text: String, from was: String, to now: String) -> FixturePiece {
  FixturePiece(marked: text, kind: .renumbered, labels: (was, now))
}

func added(_ text: String, _ reasons: Reason..., declared: DeclarationStatus = .declared) -> FixturePiece {
  FixturePiece(marked: text, kind: .added, side: .revised, reasons: reasons, declared: declared)
}

func removed(_ text: String, _ reasons: Reason..., declared: DeclarationStatus = .declared) -> FixturePiece {
  FixturePiece(marked: text, kind: .removed, side: .original, reasons: reasons, declared: declared)
}

/// The original's part of a change that is reported in the place of its revised part.
func before(_ key: String, _ text: String) -> FixturePiece { FixturePiece(marked: text, side: .original, key: key) }

/// The revised part of a change, with the marked words of the whole change; a second part of a split has none.
func after(
  _ key: String, _ kind: ChangeKind, _ text: String, words: String? = nil, _ reasons: Reason..., declared: DeclarationStatus = .declared
) -> FixturePiece {
  FixturePiece(marked: text, words: words, kind: kind, side: .revised, key: key, reasons: reasons, declared: declared)
}

func paragraph(
  _ marked: String, _ kind: ChangeKind = .unchanged, side: Side? = nil, declared: DeclarationStatus = .notChecked
) -> FixturePiece {
  FixturePiece(form: .narrative, marked: marked, kind: kind, side: side, declared: declared)
}

func note(_ marked: String, _ kind: ChangeKind = .unchanged) -> FixturePiece { FixturePiece(form: .note, marked: marked, kind: kind) }

func row(_ cells: String..., kind: ChangeKind = .unchanged, header: Bool = false, side: Side? = nil) -> FixturePiece {
  FixturePiece(form: .row(cells, header: header), marked: cells.joined(separator: PlanUnit.cellSeparator), kind: kind, side: side)
}

func reason(
  _ kind: Reason.Kind, _ statement: String, _ consequence: Reason.Consequence, was: String? = nil, now: String? = nil, ask: String? = nil
) -> Reason {
  let evidence = [was.map { Reason.Evidence(.original, $0) }, now.map { Reason.Evidence(.revised, $0) }].compactMap(\.self)
  return Reason(rule: "by-hand", kind: kind, statement: statement, evidence: evidence, question: ask, consequence: consequence)
}
