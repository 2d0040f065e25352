import PlanLanguage
import PlanModel

extension GrammarFaults {
  /// ", responds to": a verb in the third person after a comma, in a sentence that has no subject for it.
  func lostSubject() -> Fault? {
    for (sentence, head) in zip(reading.sentences, change.text(on: .revised).heads) {
      guard let head, head.subject.isEmpty, reading.isChanged(head.range) else { continue }
      for index in sentence.dropFirst(2) {
        let word = words[index]
        guard word.classes.contains(.thirdPersonVerb), words[index - 1].isSign(","), !word.traits.contains(.capitalised),
          index + 1 < words.count,
          words[index + 1].classes.contains(.preposition) || words[index + 1].classes.contains(.determiner)
        else { continue }
        let earlier = words[sentence.lowerBound..<index]
        let hasOther = earlier.contains { word in
          word.classes.contains(.thirdPersonVerb) && !word.classes.contains(.nounToo)
            || !word.classes.isDisjoint(with: [.subordinator, .modal, .auxiliary])
        }
        if !hasOther { return Fault(range: index..<index + 2, fault: "has lost its subject") }
      }
    }
    return nil
  }

  /// "rogrammes" where "P" was deleted: half a word, known because the whole one is in the original.
  func halfWord() -> Fault? {
    let original = change.text(on: .original).reading
    var letters: [UInt8] = []
    for hunk in change.hunks {
      guard let last = hunk.original.last, original.words[last].kind == .word, original.words[last].bytes.count <= 3,
        let next = hunk.revised.first, words[next].kind == .word, !words[next].traits.contains(.capitalised), words[next].bytes.count >= 3
      else { continue }
      let whole = original.text(last..<last + 1) + reading.text(next..<next + 1)
      let form = WordForm(whole.utf8Span.span, 0..<whole.utf8.count, letters: &letters)
      let isKnown = original.words.contains { $0.stem == form.stem } || change.surroundings.revisedHolds(form.stem)
      if isKnown, change.surroundings.revisedWords.count(words[next].stem) <= 1 {
        return Fault(range: next..<next + 1, fault: "looks like half of \(Quoting.quoted(whole))")
      }
    }
    return gluedWord(original)
  }

  /// "communitiesand": two words of the original with no space between them.
  private func gluedWord(_ original: Reading) -> Fault? {
    for hunk in change.hunks {
      for index in hunk.revised where words[index].kind == .word && words[index].bytes.count > 5 {
        for first in hunk.original.dropLast() where original.words[first].kind == .word && original.words[first + 1].kind == .word {
          let pair = original.words[first...first + 1]
          guard pair.reduce(0, { $0 + $1.bytes.count }) == words[index].bytes.count,
            original.text(first..<first + 1) + original.text(first + 1..<first + 2) == reading.text(index..<index + 1)
          else { continue }
          return Fault(range: index..<index + 1, fault: "has lost a space")
        }
      }
    }
    return nil
  }

  /// "will trained", "work reduce", "number officers": a small word that the words around it need was taken out.
  func lostSmallWord() -> Fault? {
    let original = change.text(on: .original).reading
    for hunk in change.hunks where hunk.original.count == 1 && hunk.revised.isEmpty {
      let (lost, next) = (original.words[hunk.original.lowerBound], hunk.revised.lowerBound)
      guard next > 0, next < words.count, words[next].kind == .word, words[next - 1].kind == .word else { continue }
      let before = words[next - 1]
      let isNeeded =
        lost.classes.contains(.auxiliary) && before.classes.contains(.modal) && reading.text(next..<next + 1).hasSuffix("ed")
        || lost.term == Self.to && Self.leadingToVerbs.contains(before.stem) && words[next].classes.contains(.baseVerb)
        || lost.term == Self.of && Self.counting.contains(before.term) && words[next].isContent
      if isNeeded { return Fault(range: next - 1..<next + 1, fault: "has lost a small word") }
    }
    return nil
  }

  /// "witnesses supported at court" for "witnesses are supported at court": the verb went, and nothing took its place.
  func lostVerb() -> Fault? {
    let original = change.text(on: .original).reading
    for hunk in change.hunks where hunk.original.count == 1 && hunk.revised.isEmpty {
      let next = hunk.revised.lowerBound
      guard original.words[hunk.original.lowerBound].classes.contains(.auxiliary), next > 0, next < words.count,
        reading.text(next..<next + 1).hasSuffix("ed"), words[next - 1].kind == .word, words[next - 1].isContent
      else { continue }
      let sentence = reading.sentence(of: next)
      guard let opener = words[sentence.lowerBound..<next].lastIndex(where: { Self.clauseOpeners.contains($0.term) }) else { continue }
      let rest = words[opener + 1..<sentence.upperBound]
      let finite: WordClass = [.auxiliary, .modal, .thirdPersonVerb]
      guard !rest.contains(where: { !$0.classes.isDisjoint(with: finite) && !$0.classes.contains(.nounToo) }) else { continue }
      return Fault(range: next - 1..<next + 1, fault: "has lost its verb")
    }
    return nil
  }

  /// "Harbour Safety Partnership Road Watch Team": a name that ends twice, or "Alliance force".
  func namesRunTogether() -> Fault? {
    for index in words.indices.dropFirst() where Self.forces.contains(words[index].term) && reading.isNewJoin(index) {
      let before = words[index - 1]
      guard before.classes.contains(.bodyNoun), !Self.compounding.contains(before.term), !words[index].traits.contains(.capitalised) else {
        continue
      }
      return Fault(range: index - 1..<index + 1, fault: "runs two bodies together")
    }
    for name in change.text(on: .revised).names where name.isBody && name.range.count >= 6 && reading.isChanged(name.range) {
      guard
        !words[name.range].contains(where: { $0.classes.contains(.preposition) || $0.classes.contains(.conjunction) || $0.isApostrophe })
      else { continue }
      let inner = name.range.dropFirst(2).dropLast(3)
      if inner.contains(where: { words[$0].classes.contains(.bodyNoun) && !words[$0 + 1].classes.contains(.bodyNoun) }) {
        return Fault(range: name.range, fault: "runs two names together")
      }
    }
    return nil
  }

  /// ",," and ",.".
  func doubledSign() -> Fault? {
    for index in words.indices.dropFirst() where words[index - 1].isSign(",") || words[index - 1].isSign(";") {
      guard words[index].isSign(",") || words[index].isSign(";") || words[index].isSign("."), reading.isNewJoin(index) else { continue }
      let start = max(0, index - 2)
      return Fault(range: start..<index + 1, fault: "has a stop too many")
    }
    return nil
  }

  /// A broken beginning: a comma, or a small letter that replaced a capital.
  func brokenStart() -> Fault? {
    guard let first = words.first, change.change.kind != .added else { return nil }
    let original = change.text(on: .original).reading.words
    if first.isSign(",") || first.isSign(";") { return Fault(range: 0..<min(2, words.count), fault: "begins with a stop") }
    guard first.kind == .word, !first.traits.contains(.capitalised), let before = original.first, before.traits.contains(.capitalised),
      reading.isNewJoin(0), isLowerCase(first)
    else { return nil }
    return Fault(range: 0..<min(3, words.count), fault: "begins with a small letter, as if words before it went")
  }

  private func isLowerCase(_ word: ReadWord) -> Bool { word.firstByte >= 0x61 && word.firstByte <= 0x7A }

  /// An end that leads nowhere: "In addition,", "of the".
  func brokenEnd() -> Fault? {
    guard let last = words.last, words.count >= 2, reading.isChanged(words.count - 1..<words.count) || isCut() else { return nil }
    let start = max(0, words.count - 3)
    if last.isSign(","), words.count <= 5, words[0].classes.contains(.preposition) || words.count <= 3 {
      return Fault(range: start..<words.count, fault: "leads on to nothing")
    }
    let word = last.isSign(".") ? words[words.count - 2] : last
    let isOpen = !word.classes.isDisjoint(with: [.article, .possessive]) || word.term == Self.of
    // A commitment in a list may end in "and"; a paragraph may not.
    let isJoining = word.classes.contains(.conjunction) && change.isNarrative
    guard word.kind == .word, isOpen || isJoining, !word.traits.contains(.capitalised) else { return nil }
    return Fault(range: start..<words.count, fault: "leads on to nothing")
  }

  /// Whether words were taken off the end.
  private func isCut() -> Bool { change.hunks.last.map { $0.revised.lowerBound >= words.count - 1 && !$0.original.isEmpty } ?? false }

  private static let forces = Set(["force", "constabulary"].map(Term.init(word:)))
  /// Words that make one name with "force": "police force".
  private static let compounding = Set(["police", "force", "division"].map(Term.init(word:)))
  private static let to = Term(word: "to")
  private static let leadingToVerbs = Set(
    ["work", "seek", "aim", "try", "continue", "plan", "intend", "endeavour", "strive", "want", "hope", "wish", "attempt", "need"].map(
      WordForm.stem(of:)))
  private static let counting = Set(
    ["number", "range", "majority", "lack", "amount", "variety", "proportion", "share"].map(Term.init(word:)))
  private static let clauseOpeners = Set(["that", "which", "who", "because"].map(Term.init(word:)))
  private static let of = Term(word: "of")
}
