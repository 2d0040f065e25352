public import Foundation
import PlanLanguage
public import PlanLoading
public import PlanModel
import PlanReading

/// What minutes bring into a review file that it does not hold yet: running it twice adds nothing the second time.
public struct MinutesMerge: Sendable {
  /// The minutes, with the names of their files.
  private let minutes: [(summary: MinutesSummary, file: String)]
  private let variation: Variation
  /// The text of the review file: what is in a remark there was seen before.
  private let text: String
  /// The changes that a point is about, where that is plain.
  private let changes: @Sendable (AgreedPoint) -> [BoundChange]

  /// A change of the draft that a recommendation is bound to.
  public struct BoundChange: Hashable, Sendable {
    /// The printed reference: "REF-03".
    public var reference: String
    /// The id, which outlives a new draft where the words do.
    public var id: String

    /// Creates a change.
    public init(reference: String, id: String) {
      self.reference = reference
      self.id = id
    }
  }

  /// Creates a merge.
  ///
  /// - Parameters:
  ///   - minutes: What each of the minutes says, with the name of its file as the review file writes it.
  ///   - variation: What the review file holds.
  ///   - text: Its text.
  ///   - changes: The changes that a point is about.
  public init(
    of minutes: [(summary: MinutesSummary, file: String)], into variation: Variation, text: String,
    changes: @escaping @Sendable (AgreedPoint) -> [BoundChange] = { _ in [] }
  ) {
    self.minutes = minutes
    self.variation = variation
    self.text = text
    self.changes = changes
  }

  /// The recommendations, undertakings and meetings that are new, as entries of the review file.
  private var entries: (minutes: [String], recommendations: [String], undertakings: [String]) {
    let next = variation.recommendations.compactMap { $0.number.boundedNumber }.max() ?? 0
    let nextUndertaking = variation.undertakings.compactMap { $0.number.boundedNumber }.max() ?? 0
    var found: (minutes: [String], recommendations: [String], undertakings: [String]) = ([], [], [])
    for (summary, file) in minutes {
      if let meeting = summary.meeting, !variation.minutes.contains(where: { $0.meeting == meeting }) {
        found.minutes.append(MinutesProposals.meeting(summary, on: meeting, file: file))
      }
      for point in summary.recommended where !isKnown(point) {
        found.recommendations.append(
          MinutesProposals.entry(point, number: next + found.recommendations.count + 1, changes: changes(point)))
      }
      for point in summary.others where point.isPromiseToPanel && !isKnown(point) {
        found.undertakings.append(MinutesProposals.undertaking(point, number: nextUndertaking + found.undertakings.count + 1))
      }
    }
    return found
  }

  /// How many entries of each sort are new.
  public var counts: (minutes: Int, recommendations: Int, undertakings: Int) {
    let entries = entries
    return (entries.minutes.count, entries.recommendations.count, entries.undertakings.count)
  }

  /// What is new, as text to be put into the review file under its keys; a remark where nothing is.
  public var proposals: String {
    let new = entries
    let parts = [("minutes", new.minutes), ("recommendations", new.recommendations), ("undertakings", new.undertakings)]
    let shown = parts.filter { !$0.1.isEmpty }.map { "\($0.0):\n\($0.1.joined())" }
    guard !shown.isEmpty else { return "# The review file holds every point already that these minutes may bring.\n" }
    return MinutesProposals.opening(minutes.map(\.file)) + shown.joined()
  }

  /// The review file with what is new in it; every line that is there stays.
  ///
  /// - Throws: ``LoadingError/invalidReview(_:faults:)`` where a list is written in a way that nothing can be added to.
  public func merged(_ file: URL) throws(LoadingError) -> String {
    let new = entries
    var splice = ReviewFileSplice(text)
    do throws(ReviewFileSplice.Fault) {
      try splice.add(new.minutes, to: "minutes")
      try splice.add(new.recommendations, to: "recommendations")
      try splice.add(new.undertakings, to: "undertakings")
    } catch {
      guard case .onOneLine(let line) = error else { preconditionFailure("There is no other fault of a splice.") }
      throw .invalidReview(
        file,
        faults: [
          ReviewFileFault(
            line: line, reason: "The list is on one line. Write one entry a line, each after a dash, then run this again.")
        ])
    }
    let read = try VariationReader.read(Array(splice.text.utf8), file: file)
    precondition(
      read.recommendations.prefix(variation.recommendations.count) == variation.recommendations[...],
      "Adding entries to a list leaves those that are in it as they are.")
    return splice.text
  }

  /// Whether the review file holds a point: its words, or what it asks for, as a recommendation, an undertaking or in a remark.
  private func isKnown(_ point: AgreedPoint) -> Bool {
    let words = point.text.lettersOnly
    if text.lettersOnly.contains(words) { return true }
    let held = variation.recommendations.map { ($0.text, $0.wanted) } + variation.undertakings.map { ($0.text, $0.wanted) }
    return held.contains { text, wanted in
      let other = text.lettersOnly
      if words.contains(other) || other.contains(words) { return true }
      if let wanted, wanted == point.wanted { return true }
      return Self.similarity(text, point.text) >= Self.sameThreshold
    }
  }

  /// The share of words from which two points are one, in the words of an officer and in those of the minutes.
  private static let sameThreshold = 0.75

  private static func similarity(_ one: String, _ other: String) -> Double {
    func words(_ text: String) -> Set<String> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)).subtracting(FunctionWords.all)
    }
    let (first, second) = (words(one), words(other))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
  }
}

extension AgreedPoint {
  /// Whether somebody other than the Panel promised it.
  var isPromiseToPanel: Bool { form == .undertaking && (addressee == .localPolicingBody || addressee == .chiefOfficer) }
}

extension String {
  /// The number in a name such as "R2" or "U11"; nil where there is none.
  fileprivate var boundedNumber: Int? {
    let digits = filter(\.isNumber).prefix(6).compactMap(\.wholeNumberValue)
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + $1 }
  }
}
