import PlanLanguage

/// One side of a change with everything that rules look for in it.
///
/// A class, and never changed: a rule asks for it many times, and each time costs one count of references and not one for every list in it.
final class ReadText: Sendable {
  let reading: Reading
  /// The head of each sentence; nil where a sentence promises nothing by its form.
  let heads: [CommitmentHead?]
  let figures: [Figure]
  let timings: [Timing]
  let names: [NamedThing]

  init(_ reading: Reading) {
    self.reading = reading
    heads = HeadFinder.heads(of: reading)
    let holdsNumbers = reading.words.contains { word in
      word.kind.isFigure || NumericText.mayHold(word.term) || word.classes.contains(.month) && word.traits.contains(.capitalised)
        || word.bytes.count > 6 && reading.wording.text.utf8Bytes(word.bytes).contains(UInt8(ascii: "-"))
    }
    let numbers = holdsNumbers ? NumericText(reading.wording) : .empty
    timings = holdsNumbers ? TimingReader.timings(of: reading, numbers) : []
    figures = holdsNumbers ? FigureReader.figures(of: reading, numbers) : []
    names = NameReader.names(of: reading)
  }

  /// Whether a time, a name or a figure is in some words, which rules of their own report.
  /// - Parameter isCounted: Which figures count.
  func isReportedElsewhere(_ range: Range<Int>, where isCounted: (Figure) -> Bool = { _ in true }) -> Bool {
    timings.contains { $0.range.overlaps(range) } || names.contains { $0.range.overlaps(range) }
      || figures.contains { $0.quantity.wholeRange.overlaps(range) && isCounted($0) }
  }
}
