/// Cuts a text into words, whole figures and signs.
///
/// A figure is one token with its sign and its unit, so that "£35" never turns into "£55" by half (a known fault of text comparison).
package struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0

  /// The tokens of `text`, in order.
  package static func tokens(of text: String) -> [Token] {
    tokens(of: Array(text.utf8))
  }

  /// The tokens of a text in UTF-8, in order.
  package static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes)
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5 + 1)
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func next() -> Token? {
    while position < bytes.count, let width = spaceWidth(at: position) { position += width }
    guard position < bytes.count else { return nil }
    let start = position
    return Token(takeToken(), start..<position)
  }

  /// Takes one token; the first byte decides what it can be.
  private mutating func takeToken() -> Token.Kind {
    switch bytes[position] {
    case 0x30...0x39: number() ?? sign()
    case 0x61...0x7A: word() ?? sign()
    case 0x41...0x5A: monthDate() ?? word() ?? sign()
    case 0x24, 0xC2, 0xE2: money() ?? word() ?? sign()
    case ..<0x80: sign()
    default: word() ?? sign()
    }
  }
}

// MARK: Words and signs

extension Tokenizer {
  private mutating func word() -> Token.Kind? {
    guard isLetter(at: position) else { return nil }
    repeat {
      position += width(at: position)
      takeASCIILetters()
      if let joiner = joinerWidth(at: position), isLetter(at: position + joiner) || isDigit(at: position + joiner) { position += joiner }
    } while isLetter(at: position) || isDigit(at: position)
    return .word
  }

  private mutating func takeASCIILetters() {
    while position < bytes.count, (bytes[position] | 0x20) &- 0x61 < 26 { position += 1 }
  }

  private mutating func sign() -> Token.Kind {
    position += width(at: position)
    return .sign
  }

  /// An apostrophe or hyphen that may join two halves of a word.
  private func joinerWidth(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "-") { return 1 }
    guard bytes[index] >= 0xC2 else { return nil }
    if matches("’", at: index) || matches("‑", at: index) || matches("‐", at: index) { return 3 }
    return matches("\u{00AD}", at: index) ? 2 : nil
  }
}

// MARK: Figures

extension Tokenizer {
  private mutating func money() -> Token.Kind? {
    guard let symbol = ["£", "€", "$"].first(where: { matches($0, at: position) }) else { return nil }
    let end = afterSpaces(position + symbol.utf8.count)
    guard isDigit(at: end) else { return nil }
    position = endOfNumber(from: end, groupedBy: .anySpace)
    takeUnit(Self.magnitudes + Self.capitalMagnitudes)
    return .money
  }

  /// "March 2027", "March": a month begins a date only where a year follows.
  private mutating func monthDate() -> Token.Kind? {
    guard let month = month(at: position) else { return nil }
    let year = afterSpaces(month)
    guard year > month, isYear(at: year) else { return nil }
    position = year + 4
    return .date
  }

  private mutating func number() -> Token.Kind? {
    guard isDigit(at: position) else { return nil }
    if let end = endOfDayDate(from: position) ?? endOfPeriod(from: position) ?? endOfNumericDate(from: position) {
      position = end
      return .date
    }
    let isYear = isYear(at: position)
    position = endOfNumber(from: position, groupedBy: .narrowSpace)
    // "2½".
    if !isYear, ["¼", "½", "¾"].contains(where: { matches($0, at: position) }) { position += 2 }
    if takeUnit(Self.perCent) { return .percentage }
    if takeUnit(Self.pence) { return .money }
    if takeUnit(Self.magnitudes) { return .number }
    if isYear { return .date }
    // "1st", "24x7", "2a": the letters belong to the figure.
    while isLetter(at: position) || isDigit(at: position) { position += width(at: position) }
    return .number
  }

  private static let perCent = ["%", "per cent", "percent"].map { Array($0.utf8) }
  private static let pence = ["pence", "p"].map { Array($0.utf8) }
  private static let capitalMagnitudes = ["M", "K", "Bn", "BN"].map { Array($0.utf8) }
  private static let magnitudes = ["million", "billion", "thousand", "bn", "mn", "m", "k"].map { Array($0.utf8) }

  /// Which spaces part the thousands of a number.
  private enum Grouping { case anySpace, narrowSpace }

  /// 12,345.67, 24/7 and 250 000, without a closing stop or comma.
  private func endOfNumber(from start: Int, groupedBy grouping: Grouping) -> Int {
    var index = start
    while index < bytes.count {
      if isDigit(at: index) {
        index += 1
      } else if ",./:".utf8.contains(bytes[index]), isDigit(at: index + 1) {
        index += 2
      } else if let group = endOfGroup(from: index, behind: start, grouping) {
        index = group
      } else {
        break
      }
    }
    return index
  }

  /// A space and three digits behind one to three: thousands. In a bare number a plain space parts two numbers, unless noughts follow it.
  private func endOfGroup(from space: Int, behind start: Int, _ grouping: Grouping) -> Int? {
    guard let width = spaceWidth(at: space), isGroup(at: space + width), bytes[space] != 0x09, bytes[space] != 0x0A else { return nil }
    let before = (start..<space).reversed().prefix { isDigit(at: $0) }.count
    let isFirst = before == space - start
    guard isFirst ? before <= 3 && bytes[start] != UInt8(ascii: "0") : before == 3 else { return nil }
    guard grouping == .anySpace || width > 1 || bytes[space + 1..<space + 4].allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
    return space + width + 3
  }

  private func isGroup(at index: Int) -> Bool {
    isDigit(at: index) && isDigit(at: index + 1) && isDigit(at: index + 2) && !isDigit(at: index + 3) && !isLetter(at: index + 3)
  }

  /// 31 March 2027, 31st March.
  private func endOfDayDate(from start: Int) -> Int? {
    var index = start
    while isDigit(at: index), index - start < 2 { index += 1 }
    guard !isDigit(at: index) else { return nil }
    if let ordinal = ["st", "nd", "rd", "th"].first(where: { matches($0, at: index) }) { index += ordinal.utf8.count }
    let name = afterSpaces(index)
    guard name > index, let month = month(at: name) else { return nil }
    let year = afterSpaces(month)
    return year > month && isYear(at: year) ? year + 4 : month
  }

  /// 2016/17, 2016-2021, 2016–21.
  private func endOfPeriod(from start: Int) -> Int? {
    guard isYearDigits(at: start) else { return nil }
    var index = start + 4
    guard let dash = ["/", "-", "–", "—"].first(where: { matches($0, at: index) }) else { return nil }
    index += dash.utf8.count
    let digits = (index..<min(index + 5, bytes.count)).prefix { isDigit(at: $0) }.count
    guard digits == 2 || digits == 4 else { return nil }
    return isLetter(at: index + digits) ? nil : index + digits
  }

  /// 31/03/2027 and 31.03.27.
  private func endOfNumericDate(from start: Int) -> Int? {
    var index = start
    var groups = 0
    while groups < 3 {
      let digits = (index..<min(index + 5, bytes.count)).prefix { isDigit(at: $0) }.count
      guard digits == 1 || digits == 2 || (digits == 4 && groups == 2) else { return nil }
      index += digits
      groups += 1
      guard groups < 3 else { break }
      guard index < bytes.count, bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: ".") else { return nil }
      index += 1
    }
    return isDigit(at: index) ? nil : index
  }

  /// Takes a unit, with any spaces before it.
  @discardableResult
  private mutating func takeUnit(_ units: [[UInt8]]) -> Bool {
    let start = afterSpaces(position)
    guard start < bytes.count, bytes[start] >= 0x41 || bytes[start] == UInt8(ascii: "%") else { return false }
    for unit in units where bytes.holds(unit, at: start) && !isLetter(at: start + unit.count) {
      // A single letter directly follows its number: "5 m", but not "2 p".
      guard unit.count > 1 || start == position || unit[0] != UInt8(ascii: "p") else { continue }
      position = start + unit.count
      return true
    }
    return false
  }

  /// Where a month's name that begins at `index` ends.
  private func month(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    for name in Self.months[Int(bytes[index])] where bytes.holds(name, at: index) && !isLetter(at: index + name.count) {
      return index + name.count
    }
    return nil
  }

  /// The names by their first letter, as written and in capitals: "31 MARCH 2027".
  private static let months = (Months.written + Months.written.map { $0.uppercased() }).map { Array($0.utf8) }.reduce(
    into: [[[UInt8]]](repeating: [], count: 256)
  ) { $0[Int($1[0])].append($1) }

  /// Exactly four digits that read as a year from 1900 to 2099.
  private func isYear(at index: Int) -> Bool {
    isYearDigits(at: index) && !isDigit(at: index + 4)
      && !(index + 5 < bytes.count && (bytes[index + 4] == UInt8(ascii: ",") || bytes[index + 4] == UInt8(ascii: "."))
        && isDigit(at: index + 5))
  }

  private func isYearDigits(at index: Int) -> Bool {
    guard index + 4 <= bytes.count, (index..<index + 4).allSatisfy({ isDigit(at: $0) }) else { return false }
    return bytes[index..<index + 2].elementsEqual("19".utf8) || bytes[index..<index + 2].elementsEqual("20".utf8)
  }
}

// MARK: Letters

extension Tokenizer {
  private func isDigit(at index: Int) -> Bool {
    index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
  }

  /// A letter of any script. Everything beyond ASCII counts as one, but for spaces, quotation marks, dashes, dots and currency.
  private func isLetter(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    if byte == 0xE2 { return false }
    if byte == 0xC2 { return bytes[index + 1] == 0xAA || bytes[index + 1] == 0xB5 || bytes[index + 1] == 0xBA }
    return spaceWidth(at: index) == nil
  }

  private func spaceWidth(at index: Int) -> Int? { Space.width(in: bytes, at: index) }

  /// The position after any spaces on the same line.
  private func afterSpaces(_ start: Int) -> Int {
    var index = start
    while let width = spaceWidth(at: index), bytes[index] != 0x0A { index += width }
    return index
  }

  private func width(at index: Int) -> Int {
    switch bytes[index] {
    case ..<0x80: 1
    case ..<0xE0: min(2, bytes.count - index)
    case ..<0xF0: min(3, bytes.count - index)
    default: min(4, bytes.count - index)
    }
  }

  private func matches(_ literal: String, at index: Int) -> Bool {
    let literal = literal.utf8
    guard index + literal.count <= bytes.count else { return false }
    return bytes[index..<index + literal.count].elementsEqual(literal)
  }
}
