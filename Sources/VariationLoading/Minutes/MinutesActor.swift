import PlanModel
import PlanLoading
import PlanReading

/// Somebody that minutes name as speaking or acting.
struct MinutesActor: Equatable {
  /// Which side of the table they are on; nil for "it", in "it was suggested".
  let addressee: AgreedPoint.Addressee?
  /// The words that name them.
  let words: Range<Int>

  /// Whether it is the panel, or a member of it.
  var isPanel: Bool { addressee == .panelMembers }

  /// The actor whose name ends just before a word, adverbs between them apart: "The Panel further suggested".
  init?(before verb: Int, in sentence: MinutesSentence) {
    var end = verb
    while end > 0, Self.adverbs.contains(sentence.words[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    if ["was", "is"].contains(sentence.words[end - 1]) {
      guard end > 1, sentence.words[end - 2] == "it" else { return nil }
      self.init(addressee: nil, words: end - 2..<end)
      return
    }
    self.init(endingAt: end, in: sentence)
  }

  /// The actor whose name ends before `end`.
  init?(endingAt end: Int, in sentence: MinutesSentence) {
    let words = sentence.words
    if let named = Self.named(endingAt: end, in: sentence) {
      self.init(addressee: .panelMembers, words: named)
      return
    }
    guard let addressee = Self.addressee(of: words, endingAt: end) else { return nil }
    var start = end - 1
    while start > 0, end - start < 7, Self.withinNames.contains(words[start - 1]) { start -= 1 }
    while start < end - 1, ["and", "co", "fire"].contains(words[start]) { start += 1 }
    self.init(addressee: addressee, words: start..<end)
  }

  private init(addressee: AgreedPoint.Addressee?, words: Range<Int>) {
    self.addressee = addressee
    self.words = words
  }

  /// "Councillor Ash", "Mr J Reed".
  private static func named(endingAt end: Int, in sentence: MinutesSentence) -> Range<Int>? {
    for length in 2...4 where end >= length {
      let start = end - length
      guard titles.contains(sentence.words[start]) else { continue }
      let isName = (start + 1..<end).allSatisfy { sentence.text[sentence.ranges[$0].lowerBound].isUppercase }
      return isName ? start..<end : nil
    }
    return nil
  }

  private static func addressee(of words: [String], endingAt end: Int) -> AgreedPoint.Addressee? {
    let last = words[end - 1]
    let before = end > 1 ? words[end - 2] : ""
    switch last {
    case "panel", "members", "member", "councillors", "councillor", "chairman", "chair", "chairperson", "chairwoman", "committee":
      return .panelMembers
    case "pcc", "pfcc", "dpcc", "apcc", "opcc", "commissioner", "mayor", "mopac", "commissioners": return .localPolicingBody
    case "constable", "acc", "dcc", "cc", "force": return .chiefOfficer
    case "officer", "executive": return ["policy", "finance", "chief"].contains(before) ? .localPolicingBody : .officers
    case "officers":
      return ["", "that", "the", "panel", "scrutiny", "democratic", "support", "council", "and"].contains(before)
        ? .officers : .chiefOfficer
    case "secretariat", "clerk": return .officers
    default: return nil
    }
  }

  private static let adverbs: Set<String> = [
    "further", "also", "then", "therefore", "subsequently", "again", "unanimously", "formally", "strongly", "additionally",
  ]
  private static let titles: Set<String> = [
    "cllr", "councillor", "mr", "mrs", "ms", "miss", "dr", "professor", "sir", "dame", "lord", "lady", "alderman", "mx", "baroness",
  ]
  private static let withinNames: Set<String> = [
    "the", "a", "an", "another", "one", "some", "several", "two", "all", "panel", "vice", "deputy", "assistant", "acting", "chief",
    "police",
    "fire", "and", "crime", "independent", "co", "opted", "lay", "policy", "scrutiny", "temporary",
  ]
}
