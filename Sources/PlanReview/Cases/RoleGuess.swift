package import Foundation
import PlanLoading
import PlanModel
import PlanReading
package import ReviewCases

/// Guesses what a file is in a review, from its marks, its first words and its name, and says why.
package struct RoleGuess {
  package let role: CaseFile.Role
  package let reason: String
  /// The first words of the file, in small letters.
  package let opening: String

  /// - Parameters:
  ///   - file: The file as it is kept.
  ///   - name: The name that it came under.
  ///   - others: The other files of the case, by their roles.
  /// - Throws: `LoadingError` where the file cannot be read.
  package init(_ file: URL, name: String, among others: [CaseFile.Role: URL]) throws {
    let loader = PlanLoader()
    opening = try loader.paragraphs(of: file, view: .revised).prefix(40).joined(separator: " ").lowercased()
    let loaded = try? loader.load(file)
    if let marks = loaded?.declared.count, marks > 0 {
      (role, reason) =
        try Self.isOfLaterVariation(file, others)
        ? (
          .other,
          "Its unmarked words are those of the plan as issued: it is the redline of a later variation. Begin a case of its own for it."
        )
        : (.redline, "It holds \(marks) \(marks == 1 ? "mark" : "marks") of change.")
    } else {
      (role, reason) = Self.guess(opening: opening, name: name.lowercased(), isPlan: loaded?.value.isRead ?? false, taken: Set(others.keys))
    }
  }

  /// The first sign that fits. What a file holds counts for more than what it is called.
  private static func guess(opening: String, name: String, isPlan: Bool, taken: Set<CaseFile.Role>) -> (CaseFile.Role, String) {
    for (role, words) in signs {
      if let word = words.first(where: { opening.contains($0) }) { return (role, "It opens with the words “\(word)”.") }
    }
    for (role, words) in names {
      if let word = words.first(where: { name.contains($0) }) { return (role, "Its name holds “\(word)”.") }
    }
    guard isPlan else { return (.other, "It does not read as a plan: it has no headings.") }
    if !taken.contains(.published) { return (.published, "It is the first plan of the case.") }
    if taken.isDisjoint(with: [.draft, .redline]) { return (.draft, "It is the second plan of the case.") }
    return (.other, "Nothing in it says what it is.")
  }

  /// Whether the text that a redline starts from is the plan as issued, and not the plan as published.
  private static func isOfLaterVariation(_ redline: URL, _ others: [CaseFile.Role: URL]) throws -> Bool {
    guard let published = others[.published], let issued = others[.issued] else { return false }
    let start = Set(try PlanLoader().paragraphs(of: redline, view: .original))
    func shared(_ file: URL) throws -> Int { start.intersection(try PlanLoader().paragraphs(of: file, view: .revised)).count }
    return try shared(issued) > shared(published)
  }

  private static let signs: [(CaseFile.Role, [String])] = [
    (.minutes, ["minutes of the meeting", "minutes of a meeting", "apologies for absence"]),
    (.coveringReport, ["the panel is asked to", "purpose of the report", "purpose of this report"]),
    (
      .response,
      [
        "response to the panel", "response to the recommendation", "response to your recommendation", "response to your report",
        "response to the report of the", "respond to the panel", "respond to the recommendation", "respond to your",
      ]
    ),
    (.monitoringReport, ["performance report", "monitoring report", "quarterly report"]),
  ]

  private static let names: [(CaseFile.Role, [String])] = [
    (.redline, ["redline", "tracked", "marked"]), (.minutes, ["minutes"]), (.coveringReport, ["covering"]), (.response, ["response"]),
    (.issued, ["issued", "final"]), (.draft, ["draft", "variation", "proposed"]), (.published, ["published", "current"]),
  ]
}

extension Plan {
  /// Whether a structure was found in it: at least one heading.
  fileprivate var isRead: Bool { divisions.contains { $0.heading != nil } }
}
