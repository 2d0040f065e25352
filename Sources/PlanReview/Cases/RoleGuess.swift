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
  ///   - taken: The roles that other files of the case have.
  /// - Throws: `LoadingError` where the file cannot be read.
  package init(_ file: URL, name: String, taken: Set<CaseFile.Role>) throws {
    let loader = PlanLoader()
    opening = try loader.paragraphs(of: file, view: .revised).prefix(40).joined(separator: " ").lowercased()
    let marks = (try? loader.load(file))?.declared.count ?? 0
    (role, reason) = Self.guess(marks: marks, opening: opening, name: name.lowercased(), taken: taken)
  }

  /// The first sign that fits. What a file holds counts for more than what it is called.
  private static func guess(marks: Int, opening: String, name: String, taken: Set<CaseFile.Role>) -> (CaseFile.Role, String) {
    if marks > 0 { return (.redline, "It holds \(marks) marks of change.") }
    for (role, words) in signs {
      if let word = words.first(where: { opening.contains($0) }) { return (role, "It opens with the words “\(word)”.") }
    }
    for (role, words) in names {
      if let word = words.first(where: { name.contains($0) }) { return (role, "Its name holds “\(word)”.") }
    }
    if !taken.contains(.published) { return (.published, "It is the first plan of the case.") }
    if !taken.contains(.draft) { return (.draft, "It is the second plan of the case.") }
    return (.other, "Nothing in it says what it is.")
  }

  private static let signs: [(CaseFile.Role, [String])] = [
    (.minutes, ["minutes of the meeting", "minutes of a meeting", "apologies for absence"]),
    (.coveringReport, ["the panel is asked to", "purpose of the report", "purpose of this report"]),
    (.monitoringReport, ["performance report", "monitoring report", "quarterly report"]),
  ]

  private static let names: [(CaseFile.Role, [String])] = [
    (.redline, ["redline", "tracked", "marked"]), (.minutes, ["minutes"]), (.coveringReport, ["covering"]), (.response, ["response"]),
    (.issued, ["issued", "final"]), (.draft, ["draft", "variation", "proposed"]), (.published, ["published", "current"]),
  ]
}
