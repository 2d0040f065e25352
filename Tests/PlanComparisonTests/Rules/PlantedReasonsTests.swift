import Foundation
import PlanModel
import Testing

@testable import PlanComparison

@Suite("Reasons on the sample plans")
struct PlantedReasonsTests {
  /// A change that was put into a sample plan on purpose.
  struct Row: Sendable {
    let kind: ChangeKind
    let reasons: [String]
    let original: [PlanUnit]
    let revised: [PlanUnit]
  }

  /// Reasons that rest on the whole of both versions, which a row by itself does not hold.
  private static let needTheWhole: Set<String> = ["duplicated", "figuresContradict", "wordingKeptElsewhere", "responsibilityChanged"]

  private static func rows() throws -> [Row] {
    try ["harrowby", "wealdmere"].flatMap { area -> [Row] in
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Plans/\(area)/planted-changes.tsv")
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().compactMap(row)
    }
  }

  private static func row(_ line: Substring) -> Row? {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count > 6, let kind = ChangeKind(rawValue: cells[1]), let unit = PlanUnit.Kind(rawValue: cells[6]) else { return nil }
    let reasons = cells[2].components(separatedBy: ", ").filter { !$0.isEmpty && !needTheWhole.contains($0) }
    return Row(kind: kind, reasons: reasons, original: units(cells[3], unit), revised: units(cells[4], unit))
  }

  private static func units(_ text: String, _ kind: PlanUnit.Kind) -> [PlanUnit] {
    guard !text.isEmpty else { return [] }
    return text.components(separatedBy: "\\n").map {
      kind == .tableRow ? Changes.row($0.components(separatedBy: " | ")) : Changes.unit($0, kind)
    }
  }

  private static func found(_ row: Row) -> [Reason] {
    let change = Changes.change(row.original, row.revised, kind: row.kind, isMoved: row.kind == .moved)
    return [any ClassificationRule].standard.flatMap { $0.reasons(for: change) }
  }

  @Test("Nine in ten of the planted reasons are found in the words alone")
  func planted() throws {
    var missed: [String] = []
    var planted = 0
    for row in try Self.rows() {
      let kinds = Set(Self.found(row).map(\.kind.rawValue))
      planted += row.reasons.count
      for reason in row.reasons where !kinds.contains(reason) {
        missed.append("\(reason): \(row.original.map(\.text)) → \(row.revised.map(\.text))")
      }
    }
    print("planted reasons: \(planted - missed.count) of \(planted)")
    #expect(planted > 100)
    #expect(Double(missed.count) <= Double(planted) * 0.1, "\(missed.joined(separator: "\n"))")
  }

  @Test("What is unchanged, renumbered or editorial has no reasons, and no change has a flood of them")
  func quiet() throws {
    for row in try Self.rows() {
      let reasons = Self.found(row)
      if [.unchanged, .renumbered, .editorial].contains(row.kind) { #expect(reasons.isEmpty, "\(row.revised.map(\.text))") }
      #expect(reasons.count <= 5, "\(row.revised.map(\.text)): \(reasons.map(\.statement))")
    }
  }

  @Test("Every reason quotes words that stand on its side, in a sentence that ends")
  func evidence() throws {
    for row in try Self.rows() {
      for reason in Self.found(row) {
        #expect(reason.statement.hasSuffix("."))
        #expect(reason.question?.hasSuffix("?") ?? true)
        for evidence in reason.evidence {
          let units = evidence.side == .original ? row.original : row.revised
          #expect(units.map(\.text).joined(separator: "\n").contains(evidence.text) || units.contains { $0.objective == evidence.text })
        }
      }
    }
  }
}
