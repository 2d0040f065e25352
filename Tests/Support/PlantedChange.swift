import Foundation
public import PlanModel

/// A line of an answer key in `Plans/`: a change that was put into a sample plan on purpose.
public struct PlantedChange: Sendable {
  /// The two versions: "published-draft", "draft-issued", "issued-redline" or "plan-refresh".
  public let pair: String
  /// What happened.
  public let kind: ChangeKind
  /// The least that should be found.
  public let reasons: [Reason.Kind]
  /// The units of the original, verbatim.
  public let original: [String]
  /// The units of the revised version, verbatim.
  public let revised: [String]
  /// What the marks say of it; nil where marks have nothing to say.
  public let declared: DeclarationStatus?
  /// What the units are.
  public let unit: PlanUnit.Kind
  /// Whether the marks of the change are faulty on purpose, so that they do not say what was meant.
  public let isFaulty: Bool

  /// The key of an area.
  public static func all(in area: String) throws -> [PlantedChange] {
    let text = try String(contentsOf: Checkout.file("Plans/\(area)/planted-changes.tsv"), encoding: .utf8)
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

  /// A line that does not follow the format of the key.
  public struct Unreadable: Error {
    /// The line.
    public let line: String
  }
}
