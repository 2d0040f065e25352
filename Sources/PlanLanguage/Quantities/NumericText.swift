/// A text prepared for the readers of quantities, lengths of time, frequencies and dates, so that its words are folded once for all of them.
package struct NumericText {
  let wording: Wording
  let atoms: [Atom]

  /// Prepares a text.
  package init(_ wording: Wording) {
    self.wording = wording
    atoms = Atom.atoms(of: wording)
  }

  /// A text with nothing to read in it.
  package static let empty = NumericText(Wording(""))

  /// Whether a word can be part of a quantity, a length of time, a frequency or a date: a quick way past most sentences.
  package static func mayHold(_ word: Term) -> Bool { telling.contains(word) }

  private static let telling: Set<Term> = {
    let lists = [TermList.numbers.terms, TermList.frequencies.terms, TermList.timeUnits.terms, Months.english]
    let words =
      lists.joined().flatMap { [$0] + $0.split(separator: " ").map(String.init) } + [
        "once", "twice", "spring", "summer", "autumn", "winter",
      ]
    let quarters = ["q1", "q2", "q3", "q4"]
    return Set((words + quarters).filter { !FunctionWords.isOne(Array($0.utf8)[...]) }.map { Term(word: $0) })
  }()
}
