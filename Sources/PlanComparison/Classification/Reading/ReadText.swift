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
    var timings = holdsNumbers ? TimingReader.timings(of: reading, numbers) : []
    var figures = holdsNumbers ? FigureReader.figures(of: reading, numbers) : []
    Self.readRates(of: &figures, &timings)
    Self.readTotals(of: &figures, timings)
    self.timings = timings
    self.figures = figures
    names = NameReader.names(of: reading)
  }

  /// What each amount with a rate behind it comes to in a year: "one visit a month" and "12 visits a year" are one.
  private static func readRates(of figures: inout [Figure], _ timings: inout [Timing]) {
    for index in timings.indices where timings[index].isWeak {
      guard case .frequency(.perYear(let times)) = timings[index].kind, let times = times.exactWhole,
        let figure = figures.lastIndex(where: { (0...4).contains(timings[index].core.lowerBound - $0.range.upperBound) }),
        figures[figure].upper == nil
      else { continue }
      figures[figure].timesPerYear = times
      timings[index].perYear = figures[figure].perYear
    }
  }

  /// Marks sums that are for more than a year: "£2.1 million over three years".
  private static func readTotals(of figures: inout [Figure], _ timings: [Timing]) {
    for timing in timings {
      guard case .length(let length) = timing.kind, length.seconds.whole > 400 * 86_400 else { continue }
      for index in figures.indices where figures[index].kind.isMoney && figures[index].timesPerYear == nil {
        figures[index].isOverYears =
          figures[index].isOverYears || (0...6).contains(timing.range.lowerBound - figures[index].range.upperBound)
      }
    }
  }

  /// Whether a time, a name or a figure is in some words, which rules of their own report.
  /// - Parameter isCounted: Which figures count.
  func isReportedElsewhere(_ range: Range<Int>, where isCounted: (Figure) -> Bool = { _ in true }) -> Bool {
    timings.contains { $0.range.overlaps(range) } || names.contains { $0.range.overlaps(range) }
      || figures.contains { $0.quantity.wholeRange.overlaps(range) && isCounted($0) }
  }
}
