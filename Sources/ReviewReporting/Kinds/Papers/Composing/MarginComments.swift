import DocumentRendering
import PlanModel

/// The comments in the margin of the draft and the redline: those anchored on a change are reasons given for it, the others are listed.
struct MarginComments {
  private var byChange: [Change.ID: [SourceComment]] = [:]
  /// The comments that are anchored on no change.
  private(set) var others: [SourceComment] = []

  init(_ comments: [SourceComment], in changes: ProposedChanges) {
    guard !comments.isEmpty else { return }
    var owners: [String: [Change.ID]] = [:]
    for reported in changes.report.changes {
      let change = changes.change(reported)
      for text in Set((change.original + change.revised).map { Self.letters($0.text) }) { owners[text, default: []].append(change.id) }
    }
    for comment in comments {
      let found = Set(comment.paragraphs.flatMap { owners[Self.letters($0)] ?? [] })
      if found.count == 1, let only = found.first { byChange[only, default: []].append(comment) } else { others.append(comment) }
    }
  }

  /// The reasons that comments give for a change.
  func sentences(for change: Change) -> [Sentence] {
    (byChange[change.id] ?? []).map { comment in
      "\(strong: "Comment in the margin\(comment.author.map { ", \($0)" } ?? "").") \(quoted: comment.text)"
    }
  }

  /// The comments that are anchored on no change, or on several; nil where there is none.
  var section: DocumentSection? {
    guard !others.isEmpty else { return nil }
    let rows = others.map { comment -> [[Inline]] in
      let words = comment.anchor.isEmpty ? comment.paragraphs.first ?? "" : comment.anchor
      return [
        [.text(comment.author ?? "Not named")], Sentence("\(quoted: comment.text)").inlines,
        words.isEmpty ? [.text("A place without words")] : Sentence("\(quoted: OpeningWords.of(words, limit: 120))").inlines,
        [.text(comment.file)],
      ]
    }
    let table = DocumentTable(
      caption: "Comments in the margin that belong to no single change", columns: ["By", "Comment", "Beside the words", "File"], rows: rows,
      hasRowHeaders: true)
    return DocumentSection(id: "comments", heading: "Comments in the margin", count: rows.count, blocks: [.table(table)])
  }

  /// The letters and digits of a text: labels, spaces and signs differ from reader to reader.
  private static func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
