import PlanLanguage
import PlanModel
import PlanLoading

/// What the words of a lead-in, a heading or a sentence say of who must act, and of what is promised.
struct LeadInWords {
  /// Who must act.
  let responsible: ResponsibleBody
  /// The kind of the items below.
  let role: CommitmentRole
  /// Whether the words promise, ask or measure something of somebody.
  let isActing: Bool

  /// Reads the last sentence of a text, which is the one that opens the list.
  init(_ text: String) {
    let sentence = Self.lastSentence(of: text)
    let folded = FoldedText(sentence)
    responsible = Actor(leadIn: sentence, folded).body
    role = Self.role(of: folded)
    isActing = folded.containsAny(of: OutlineVocabulary.acting)
  }

  private static func role(of folded: FoldedText) -> CommitmentRole {
    if folded.containsAny(of: OutlineVocabulary.measuring) { return .measure }
    if folded.containsAny(of: OutlineVocabulary.focusing) { return .focus }
    if folded.containsAny(of: OutlineVocabulary.promisingAction) { return .commitment }
    return folded.containsAny(of: OutlineVocabulary.promisingOutcomes) ? .outcome : .commitment
  }

  /// The words after the last stop that a capital follows.
  static func lastSentence(of text: String) -> Substring {
    var start = text.startIndex
    var state = 0
    for index in text.utf8.indices {
      switch (text.utf8[index], state) {
      case (UInt8(ascii: "."), _), (UInt8(ascii: "!"), _), (UInt8(ascii: "?"), _): state = 1
      case (0x20, 1...): state = 2
      case (UInt8(ascii: "A")...UInt8(ascii: "Z"), 2):
        start = index
        state = 0
      default: state = 0
      }
    }
    return text[start...]
  }
}

/// Who acts in a sentence or a lead-in.
struct Actor {
  /// Who; unknown for "we".
  let body: ResponsibleBody

  /// Who, where the words name somebody.
  var known: ResponsibleBody? { body == .unknown ? nil : body }

  /// Reads a lead-in: the body held to account, or the one that "will", or the one that speaks.
  init(leadIn text: Substring, _ folded: FoldedText) {
    if let welsh = WelshLeadIn(text, folded) {
      body = welsh.body
    } else if let held = Self.heldToAccount(text, folded) {
      body = held
    } else if let asked = Self.asked(text, folded) {
      body = asked
    } else if folded.contains("for the chief constable to") || folded.contains("the chief constable to deliver") {
      body = .chiefOfficer
    } else if let subject = Self.subject(of: text, folded, before: OutlineVocabulary.promising), let named = Self.body(named: subject) {
      body = named
    } else {
      body = Self.speaker(of: folded)
    }
  }

  /// Reads the subject of a sentence that says what somebody will do; nil where it does not begin with one.
  init?(sentence text: String) {
    let folded = FoldedText(text, limit: 120)
    guard !folded.hasPrefix(anyOf: OutlineVocabulary.asking) else { return nil }
    if folded.hasPrefix(anyOf: OutlineVocabulary.welshPromising), let welsh = WelshLeadIn(text[...], folded) {
      body = welsh.body
      return
    }
    if folded.hasPrefix(anyOf: OutlineVocabulary.askingOpenings), let asked = Self.asked(text[...], folded) {
      body = asked
      return
    }
    guard let subject = Self.subject(of: text[...], folded, before: OutlineVocabulary.promisingInSentence), subject.folded.wordCount < 13
    else { return nil }
    if let named = Self.body(named: subject) {
      body = named
    } else if Self.isName(subject.text) {
      body = .partner(Self.properName(subject.text))
    } else if subject.folded.hasSuffix("we") {
      body = .unknown
    } else {
      return nil
    }
  }

  /// Reads the first sentence of a text that says what somebody will do; nil where none does.
  init?(promiseIn text: String) {
    if let actor = Actor(sentence: text) {
      self = actor
      return
    }
    let bytes = Array(text.utf8)
    let starts = Sentences.starts(in: bytes)
    guard let actor = starts.dropFirst().lazy.compactMap({ Actor(sentence: String(decoding: bytes[$0...], as: UTF8.self)) }).first
    else { return nil }
    self = actor
  }

  /// Reads the name of a body that is all of a short text, such as the cell of a column "Lead" or a heading; nil where it names none.
  init?(name text: String) {
    let folded = FoldedText(text, limit: 120)
    guard !folded.isEmpty, folded.wordCount < 9 else { return nil }
    if let asked = Self.asked(text[...], folded) {
      body = asked
      return
    }
    guard folded.wordCount > 1 || Self.isOneWordBody(folded), !folded.hasPrefix(anyOf: ["how", "why", "when"]) else { return nil }
    let name = Self.withoutVerb(Named(text[...]))
    guard let named = Self.body(named: name) else { return nil }
    body = named
  }

  /// Reads a heading that is the name of a body and nothing else, or says what one will do; nil for any other, such as "Trust in the police".
  init?(heading text: String) {
    guard let named = Actor(name: text), let first = text.first, first.isUppercase else { return nil }
    let folded = FoldedText(text, limit: 120)
    let says =
      folded.hasPrefix(anyOf: ["what", "my expectations of", "i expect"]) || OutlineVocabulary.promising.firstMatch(in: folded) != nil
    let words = text.split(separator: " ").filter { !["the", "and", "of", "for", "The", "Our", "My"].contains($0) }
    let isName =
      words.count < 5 && words.allSatisfy { $0.first?.isUppercase ?? false } && !folded.containsAny(of: ["in", "with", "local", "safer"])
    guard says || isName && named.isOfPolice else { return nil }
    self = named
  }

  /// Whether it is the commissioner, the chief constable or both.
  private var isOfPolice: Bool { [.localPolicingBody, .chiefOfficer, .joint].contains(body) }

  private static func isOneWordBody(_ folded: FoldedText) -> Bool {
    folded.containsAny(of: OutlineVocabulary.localPolicingBody) || folded.hasSuffix(anyOf: OutlineVocabulary.partners)
      || folded.key.count < 7
  }

  /// "What the Chief Constable will do" names the chief constable.
  private static func withoutVerb(_ name: Named) -> Named {
    guard let first = OutlineVocabulary.promising.firstMatch(in: name.folded), first.index > 0,
      let end = name.text.firstIndex(ofWord: first.phrase)
    else { return name }
    return Named(name.text[..<end])
  }

  /// "I expect the Chief Constable to": whoever is asked. Nil where nobody is ("I want to").
  private static func asked(_ text: Substring, _ folded: FoldedText) -> ResponsibleBody? {
    guard let verb = OutlineVocabulary.askingOfOthers.firstMatch(in: folded), let start = text.firstIndex(ofWord: verb.phrase) else {
      return nil
    }
    let asks = folded.containsAny(of: ["i", "we", "my", "our", "commissioner", "mayor", "pcc", "office"])
    guard asks else { return nil }
    var rest = text[start...]
    for _ in verb.phrase.bytes.dropFirst().dropLast().split(separator: 0x20) { rest = rest.drop { $0 != " " }.drop { $0 == " " } }
    if let end = rest.firstIndex(ofWord: "to") { rest = rest[..<end] }
    for preposition: Phrase in ["of", "from", "that"] where FoldedText(rest).hasPrefix(preposition) {
      rest = rest.drop { $0 != " " }.drop { $0 == " " }
    }
    let name = Named(rest.prefix { $0 != ":" && $0 != "…" })
    guard (1...10).contains(name.folded.wordCount), !name.folded.hasPrefix(anyOf: ["you", "to", "all", "everyone", "people"]) else {
      return nil
    }
    return Self.body(named: name) ?? (Self.isName(name.text) ? .partner(Self.properName(name.text)) : nil)
  }

  /// Words with the same words folded.
  private struct Named {
    let text: Substring
    let folded: FoldedText

    init(_ text: Substring) {
      self.text = text
      folded = FoldedText(text)
    }
  }

  /// The words before the first of some words such as "will"; for "What I will", the "What I".
  private static func subject(of text: Substring, _ folded: FoldedText, before words: PhraseSet) -> Named? {
    guard let first = words.firstMatch(in: folded), first.index > 0, let end = text.firstIndex(ofWord: first.phrase) else { return nil }
    return Named(text[..<end])
  }

  private static func heldToAccount(_ text: Substring, _ folded: FoldedText) -> ResponsibleBody? {
    guard folded.contains("to account"), folded.containsAny(of: ["hold", "holding", "held"]) else { return nil }
    if folded.containsAny(of: OutlineVocabulary.chiefOfficer) { return .chiefOfficer }
    guard let start = text.firstIndex(ofWord: "hold") ?? text.firstIndex(ofWord: "holding") else { return nil }
    let rest = text[start...].drop { $0 != " " }.dropFirst()
    guard let end = rest.firstIndex(ofWord: "to account") else { return nil }
    let name = Named(rest[..<end])
    return name.folded.isEmpty ? nil : .partner(properName(name.text))
  }

  private static func body(named subject: Named) -> ResponsibleBody? {
    let folded = subject.folded.replacing(OutlineVocabulary.officialNames, with: "commissioner")
    if folded.containsAny(of: OutlineVocabulary.otherForces) { return .partner(properName(subject.text)) }
    let isChief = folded.containsAny(of: OutlineVocabulary.chiefOfficer) || folded.hasSuffix(anyOf: ["police", "constabulary"])
    let isLocal = folded.hasSuffix("i") || folded.containsAny(of: OutlineVocabulary.localPolicingBody)
    if folded.containsAny(of: ["together", "jointly"]), isLocal || isChief || folded.hasSuffix("we") { return .joint }
    if folded.hasSuffix(anyOf: OutlineVocabulary.boards) { return .board(properName(subject.text)) }
    if isChief, isLocal || folded.contains("i"), folded.containsAny(of: ["and", "with"]) { return .joint }
    if folded.hasSuffix("i") || folded.hasSuffix(anyOf: OutlineVocabulary.localPolicingBody) { return .localPolicingBody }
    if folded.hasSuffix(anyOf: OutlineVocabulary.partners) { return .partner(properName(subject.text)) }
    if isChief { return .chiefOfficer }
    return isLocal ? .localPolicingBody : acronym(subject.text).map { .partner($0) }
  }

  /// "The VRU": a partner by its letters.
  private static func acronym(_ subject: Substring) -> String? {
    guard let last = subject.split(separator: " ").last, (2...6).contains(last.count), last.allSatisfy(\.isUppercase) else { return nil }
    return String(last)
  }

  /// Two words or more that all have capitals, small words apart: a name that no list of ours has.
  private static func isName(_ subject: Substring) -> Bool {
    let words = subject.split(separator: " ").filter { !["the", "and", "of", "for", "The"].contains($0) }
    return words.count > 1 && words.count < 8 && words.allSatisfy { $0.first?.isUppercase ?? false && $0.last != "," }
  }

  private static func speaker(of folded: FoldedText) -> ResponsibleBody {
    if folded.contains("together we") || folded.contains("we will together") { return .joint }
    if folded.containsAny(of: ["i", "my", "byddaf", "fy"]) { return .localPolicingBody }
    if folded.containsAny(of: ["police and crime commissioner", "the commissioner", "your commissioner", "pcc", "pfcc", "mopac"]) {
      return .localPolicingBody
    }
    return folded.contains("chief constable") ? .chiefOfficer : .unknown
  }

  /// A name as it is said inside a sentence: its last clause, without article.
  private static func properName(_ text: Substring) -> String {
    var words = (text.split(separator: ",").last ?? text).split(separator: " ")
    if words.count > 1, let first = words.first, ["The", "the", "Our", "our", "My", "my"].contains(first) { words.removeFirst() }
    return words.joined(separator: " ")
  }
}

extension Substring {
  /// Where some words begin, without regard to ASCII case, on word boundaries.
  fileprivate func firstIndex(ofWord phrase: Phrase) -> Index? {
    var index = startIndex
    var startsWord = true
    while index < endIndex {
      // A word that begins with another letter is not folded.
      let letter = utf8[index] | 0x20
      let mayBegin = !(0x61...0x7A).contains(letter) || letter == phrase.bytes.dropFirst().first
      if startsWord, mayBegin, FoldedText(self[index...], limit: phrase.bytes.count + 1).hasPrefix(phrase) { return index }
      startsWord = utf8[index] == 0x20
      utf8.formIndex(after: &index)
    }
    return nil
  }
}
