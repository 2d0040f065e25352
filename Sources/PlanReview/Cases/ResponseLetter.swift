import PlanLanguage
package import PlanModel

/// A letter in which the commissioner answers the recommendations, read: of each, whether it is accepted, with the words of the answer.
///
/// An answer is what follows the number or the words of a recommendation, up to the next. Where it says nothing that is known, or two
/// things at once, it is listed and not guessed.
package struct ResponseLetter {
  /// A recommendation as the letter knows it: under its printed number.
  package struct Asked {
    package let number: String
    package let words: String

    package init(number: String, words: String) {
      self.number = number
      self.words = words
    }
  }

  /// The answers that are clear, by the printed numbers.
  package private(set) var answers: [(number: String, response: CommissionerResponse)] = []
  /// What is not clear, a sentence each.
  package private(set) var unclear: [String] = []

  package init(_ paragraphs: [String], to asked: [Asked]) {
    let known = asked.map { (number: $0.number, terms: Set(Self.terms($0.words))) }
    var blocks: [String: [String]] = [:]
    var current: [String] = []
    for paragraph in paragraphs {
      let named = Self.numbers(in: paragraph, among: known)
      if !named.isEmpty { current = named }
      for number in current { blocks[number, default: []].append(paragraph) }
    }
    for recommendation in asked {
      guard let block = blocks[recommendation.number] else {
        unclear.append("Recommendation \(recommendation.number): the letter does not name it.")
        continue
      }
      take(block, on: recommendation)
    }
  }

  private mutating func take(_ block: [String], on asked: Asked) {
    // What only repeats the recommendation is no answer, and may hold the word “accept” itself.
    let own = Set(Self.terms(asked.words))
    let answer = block.filter { paragraph in
      let terms = Self.terms(paragraph).filter { !$0.allSatisfy(\.isNumber) && $0 != "recommendation" }
      return !terms.isEmpty && terms.count { !own.contains($0) } * 4 > terms.count
    }
    var found = Set(answer.flatMap(Self.outcomes))
    // An answer that accepts, and notes something beside, accepts.
    if found.count > 1 { found.remove(.noted) }
    let words = answer.joined(separator: "\n")
    switch found.count {
    case 1: answers.append((asked.number, CommissionerResponse(outcome: found.first ?? .noted, text: words)))
    case 0: unclear.append("Recommendation \(asked.number): it is not clear whether it is accepted. The letter says: “\(words)”")
    default:
      let titles = ResponseOutcome.allCases.filter(found.contains).map(\.title).joined(separator: " and ")
      unclear.append("Recommendation \(asked.number): the letter says both \(titles): “\(words)”")
    }
  }

  // MARK: Which recommendation

  /// The recommendations that a paragraph begins to answer: it says “recommendation 2” or “recommendations 1 and 3”, stands under the
  /// bare number in a table, or repeats the words of one.
  private static func numbers(in paragraph: String, among known: [(number: String, terms: Set<String>)]) -> [String] {
    let terms = terms(paragraph)
    var named: [String] = []
    if let place = terms.firstIndex(where: { $0 == "recommendation" || $0 == "recommendations" }) {
      for term in terms[(place + 1)...] {
        if known.contains(where: { $0.number.lowercased() == term }) {
          named.append(term)
        } else if !["and", "to", "no", "number", "numbers"].contains(term) {
          break
        }
      }
    }
    if named.isEmpty, terms.count == 1, known.contains(where: { $0.number.lowercased() == terms[0] }) { named = terms }
    if named.isEmpty {
      let all = Set(terms)
      named = known.filter { $0.terms.count >= 4 && $0.terms.intersection(all).count * 10 >= $0.terms.count * 8 }.map(\.number)
    }
    return known.map(\.number).filter { number in named.contains { $0.lowercased() == number.lowercased() } }
  }

  // MARK: What is answered

  /// The phrases of each answer. Longer ones come first: “not accepted” holds “accepted”.
  private static let phrases: [(words: [String], outcome: ResponseOutcome)] = [
    (
      ResponseOutcome.notAccepted,
      [
        "not accepted", "not accept", "not been accepted", "not be accepted", "not able to accept", "unable to accept", "cannot accept",
        "not agree", "not agreed", "cannot agree", "unable to agree", "rejected", "reject", "declined", "decline", "disagree",
      ]
    ),
    (.inPart, ["partly accepted", "partially accepted", "partially accept", "partly accept", "partially agreed", "partly agreed"]),
    (.accepted, ["accepted", "accept", "agreed", "agree"]),
    (.noted, ["noted", "note"]),
  ].flatMap { outcome, list in list.map { (terms($0), outcome) } }.sorted { $0.words.count > $1.words.count }

  /// What makes an acceptance less than whole. Without “in part” the answer is not clear.
  private static let conditions = ["in principle", "subject to", "but not", "with amendment", "with amendments", "except"].map(terms)

  /// What a paragraph answers.
  private static func outcomes(of paragraph: String) -> Set<ResponseOutcome> {
    let terms = terms(paragraph)
    var isRead = Array(repeating: false, count: terms.count)
    var found: Set<ResponseOutcome> = []
    for (words, outcome) in phrases {
      for place in places(of: words, in: terms) where !place.contains(where: { isRead[$0] }) {
        for index in place { isRead[index] = true }
        found.insert(outcome == .accepted && isInPart(terms, after: place.upperBound) ? .inPart : outcome)
      }
    }
    if found.contains(.accepted), conditions.contains(where: { !places(of: $0, in: terms).isEmpty }) { found.insert(.inPart) }
    return found
  }

  /// Whether “in part” follows an acceptance within a few words: “accept this recommendation in part”, and not “in part because”.
  private static func isInPart(_ terms: [String], after place: Int) -> Bool {
    guard let start = places(of: ["in", "part"], in: terms).first(where: { (place...(place + 4)).contains($0.lowerBound) }) else {
      return false
    }
    return !["because", "as", "due", "for", "owing"].contains(terms.dropFirst(start.upperBound).first ?? "")
  }

  private static func places(of words: [String], in terms: [String]) -> [Range<Int>] {
    guard terms.count >= words.count else { return [] }
    return (0...(terms.count - words.count)).map { $0..<($0 + words.count) }.filter { Array(terms[$0]) == words }
  }

  private static func terms(_ text: String) -> [String] { FoldedText(text).words }
}
