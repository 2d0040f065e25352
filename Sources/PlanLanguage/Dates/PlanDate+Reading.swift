extension PlanDate {
  /// Reads the letters of a date token: "31 March 2027", "March 2027", "2027", "2016/17", "2016-2021", "31/03/2027".
  package init?(_ letters: some Sequence<UInt8>) {
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
        guard widths[widths.count - 1] < 8 else { return nil }
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
      self.init(
        year: widths.last == 4 ? numbers.last : nil, month: month, day: widths.first.flatMap { $0 <= 2 ? numbers.first : nil })
    } else if numbers.count == 3 {
      self.init(year: widths[2] == 2 ? 2000 + numbers[2] : numbers[2], month: numbers[1], day: numbers[0])
    } else if numbers.count == 2, widths[0] == 4 {
      self.init(year: numbers[0], lastYear: widths[1] == 2 ? numbers[0] / 100 * 100 + numbers[1] : numbers[1])
    } else if numbers.count == 1, widths[0] == 4 {
      self.init(year: numbers[0])
    } else {
      return nil
    }
  }

  /// The month that the letters end in or name: an ordinal's ending may precede it ("31stMarch" without its space).
  private static func month(_ letters: [UInt8]) -> Int? {
    for skip in [0, 2] where letters.count >= skip + 3 {
      if let found = beginnings.first(where: { letters[skip...].starts(with: $0.letters) }) { return found.month }
    }
    return nil
  }

  /// The first three letters of each month's English and Welsh names.
  private static let beginnings = Months.numbers.map { (letters: Array($0.key.utf8.prefix(3)), month: $0.value) }
}
