extension PlanDate {
  /// Reads a date token: "31 March 2027", "March 2027", "2027", "2016/17", "2016-2021", "31/03/2027".
  init?(_ token: ReadWord, in wording: Wording) {
    let letters = wording.text.utf8Bytes(token.bytes)
    var numbers: [Int] = []
    var widths: [Int] = []
    var name: [UInt8] = []
    var isInNumber = false
    for byte in letters {
      if (0x30...0x39).contains(byte) {
        if !isInNumber {
          numbers.append(0)
          widths.append(0)
        }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
        widths[widths.count - 1] += 1
        isInNumber = true
      } else {
        isInNumber = false
        if (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A, byte < 0x80 { name.append(byte | 0x20) }
      }
    }
    guard !numbers.isEmpty else { return nil }
    self.init(numbers, widths, month: Self.month(name))
  }

  private init?(_ numbers: [Int], _ widths: [Int], month: Int?) {
    if let month {
      let day = widths.first.flatMap { $0 <= 2 ? numbers.first : nil }
      self.init(year: widths.last == 4 ? numbers.last : nil, month: month, day: day, lastYear: nil)
    } else if numbers.count == 3 {
      self.init(year: widths[2] == 2 ? 2000 + numbers[2] : numbers[2], month: numbers[1], day: numbers[0], lastYear: nil)
    } else if numbers.count == 2, widths[0] == 4 {
      self.init(year: numbers[0], month: nil, day: nil, lastYear: widths[1] == 2 ? numbers[0] / 100 * 100 + numbers[1] : numbers[1])
    } else if numbers.count == 1, widths[0] == 4 {
      self.init(year: numbers[0], month: nil, day: nil, lastYear: nil)
    } else {
      return nil
    }
  }

  /// The month that the letters end in or name: an ordinal's ending may stand before it ("31stMarch" without its space).
  private static func month(_ letters: [UInt8]) -> Int? {
    for skip in [0, 2] where letters.count >= skip + 3 {
      let three = UInt32(letters[skip]) << 16 | UInt32(letters[skip + 1]) << 8 | UInt32(letters[skip + 2])
      if let index = months.firstIndex(of: three) { return index + 1 }
    }
    return nil
  }

  /// The first three letters of each month, as one number.
  private static let months = WordLists.months.map { name in name.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }

  /// How much later `other` is, in words: "one year later", "14 days earlier"; nil where the two cannot be measured.
  func distance(to other: PlanDate) -> String? {
    guard precision == other.precision, let first = firstMonth, let second = other.firstMonth else { return nil }
    let months = second - first
    if precision == 3, let day, let otherDay = other.day, day != otherDay {
      let days = other.dayNumber - dayNumber
      guard abs(days) < 60 else { return days == 0 ? nil : months == 0 ? nil : Self.phrase(months, "month") }
      return days == 0 ? nil : Self.phrase(days, "day")
    }
    guard months != 0 else { return nil }
    return months % 12 == 0 ? Self.phrase(months / 12, "year") : Self.phrase(months, "month")
  }

  private static func phrase(_ count: Int, _ unit: String) -> String {
    let size = abs(count)
    let number = size <= 10 ? NumberWords.units[size - 1] : String(size)
    return "\(number) \(unit)\(size == 1 ? "" : "s") \(count > 0 ? "later" : "earlier")"
  }

  /// Days since the start of an era, by the civil calendar (Hinnant's day count).
  private var dayNumber: Int {
    let month = self.month ?? 1
    let year = (self.year ?? 0) - (month <= 2 ? 1 : 0)
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (day ?? 1) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }
}
