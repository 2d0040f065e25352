public import ArgumentParser
import Foundation
public import PlanModel

/// The day that separates past from to come. The one place where the clock is read.
struct DayOption: ParsableArguments {
  @Option(help: "The day from which “to come” is told, as 2026-07-31. By default today.")
  var asOf: CalendarDate?

  /// The day that was given, or today.
  var day: CalendarDate? {
    if let asOf { return asOf }
    let today = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = today.year, let month = today.month, let day = today.day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// Takes a date of the form 2026-07-31.
  public init?(argument: String) { self.init(iso: argument) }
}
