import Foundation
import PlanModel

/// A line of an answer key in `Plans/`: a change that was put into a sample plan on purpose.
struct PlantedChange {
  let pair: String
  let kind: ChangeKind
  /// The least that should be found.
  let reasons: [Reason.Kind]
  let original: [String]
  let revised: [String]
  let declared: DeclarationStatus?
  let unit: PlanUnit.Kind
  /// Whether the marks of the change are faulty on purpose, so that they do not say what was meant.
  let isFaulty: Bool

  /// The folder of sample plans.
  static let plans = URL(filePath: #filePath).appending(path: "../../../Plans").standardizedFileURL

  /// The key of an area.
  static func all(in area: String) throws -> [PlantedChange] {
    let text = try String(contentsOf: plans.appending(path: "\(area)/planted-changes.tsv"), encoding: .utf8)
    return try text.split(separator: "\n").dropFirst().map { try PlantedChange(line: $0) }
  }

  private init(line: Substring) throws {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 8, let kind = ChangeKind(rawValue: fields[1]), let unit = PlanUnit.Kind(rawValue: fields[6]) else {
      throw Unreadable(line: String(line))
    }
    pair = fields[0]
    self.kind = kind
    reasons = try fields[2].split(separator: ", ").map { name in
      guard let reason = Reason.Kind(rawValue: String(name)) else { throw Unreadable(line: String(line)) }
      return reason
    }
    original = fields[3].split(separator: "\\n").map(String.init)
    revised = fields[4].split(separator: "\\n").map(String.init)
    declared = DeclarationStatus(rawValue: fields[5])
    self.unit = unit
    isFaulty = fields[7].hasPrefix("Fault")
  }

  struct Unreadable: Error {
    let line: String
  }
}
