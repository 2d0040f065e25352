import PlanLanguage

/// A day of the Gregorian calendar, with its own arithmetic: no clock, no time zone, no locale.
///
/// In JSON and in text it is written as in ISO 8601: "2020-06-05". Years run from 1 to 9999.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Creates a date; nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...Self.length(of: month, in: year)).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date that a text of exactly the form "yyyy-mm-dd" names; nil for any other text and for a day that is not there.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash,
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days since 1 January 1970, negative before it.
  public var dayNumber: Int { CivilDay.number(year: year, month: month, day: day) }

  /// The date of a day number (see ``dayNumber``); nil outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let date = CivilDay.date(dayNumber)
    self.init(year: date.year, month: date.month, day: date.day)
  }

  /// The days from this date to another: 1 from a day to the next, negative backwards.
  public func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The date so many days later; nil outside the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, isOverflow) = dayNumber.addingReportingOverflow(days)
    return isOverflow ? nil : CalendarDate(dayNumber: sum)
  }

  /// The day of the week.
  public var weekday: Weekday {
    let index = ((dayNumber + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  /// The last day of a month; nil outside the years 1 to 9999.
  public static func lastDay(of month: Int, in year: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: length(of: month, in: year))
  }

  /// The first day that the opening of a text prints with its month and year: "Monday, 2nd February 2026".
  package static func firstPrinted(in text: String) -> CalendarDate? {
    let words = FoldedText(text, limit: 600).words
    for index in words.indices.dropLast(2) {
      guard let day = Int(words[index].prefix(while: \.isNumber)), let month = Months.number(of: words[index + 1]),
        let year = Int(words[index + 2]), (1900...2200).contains(year), let date = CalendarDate(year: year, month: month, day: day)
      else { continue }
      return date
    }
    return nil
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0 as Int?) { value, byte in
      guard let value, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      return value * 10 + Int(byte - UInt8(ascii: "0"))
    }
  }

  /// A day of the week.
  public enum Weekday: String, Hashable, Sendable, Codable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Whether it is a Saturday or a Sunday.
    public var isWeekend: Bool { self == .saturday || self == .sunday }
  }
}

extension CalendarDate: Comparable {
  /// Orders by time.
  public static func < (one: CalendarDate, other: CalendarDate) -> Bool { one.dayNumber < other.dayNumber }
}

extension CalendarDate: Codable {
  /// Reads "yyyy-mm-dd".
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is not a date of the form 2026-07-31.")
    }
    self = date
  }

  /// Writes "yyyy-mm-dd".
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// "2020-06-05".
  public var iso: String { "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))" }

  /// "5 June 2020".
  public var description: String { "\(day) \(Months.names[month - 1]) \(year)" }

  /// "Friday 5 June 2020".
  public var withWeekday: String { "\(weekday.name) \(description)" }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CalendarDate.Weekday {
  /// The name, with its capital.
  public var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
