import PackagedXML

/// The bullet or number at the start of a line.
struct ListLabel: Hashable {
  /// The printed label of a numbered item as typed: "1.", "(a)", "iv)". Nil for a plain bullet.
  var text: String?
  /// What the label looks like; items of one look are of one level where the indent does not show it.
  var look: Look
  /// Where the words of the item start.
  var wordsStart: Int

  /// The looks of a label.
  package enum Look: Hashable {
    case bullet(UInt32)
    case number
    case decimals(Int)
    case letter
    case roman
  }
}

extension ListLabel {
  /// The label at `start`, or nil where the words start at once. A bullet with a number behind it ("- (a) ...") is a numbered item.
  package init?(in bytes: [UInt8], from start: Int, to end: Int) {
    guard let first = Self.single(in: bytes, from: start, to: end, isBehindBullet: false) else { return nil }
    self = first
    guard case .bullet = first.look, first.wordsStart < end,
      let second = Self.single(in: bytes, from: first.wordsStart, to: end, isBehindBullet: true), second.wordsStart < end
    else { return }
    self = second
  }

  private static func single(in bytes: [UInt8], from start: Int, to end: Int, isBehindBullet: Bool) -> ListLabel? {
    bullet(in: bytes, from: start, to: end) ?? number(in: bytes, from: start, to: end, isBehindBullet: isBehindBullet)
  }
}

extension ListLabel {
  /// The number that the label represents, read as a look: 3 for "3.", "(c)" and "iii."; nil for bullets and decimals.
  package func number(as look: Look) -> Int? {
    let body = text?.utf8.filter { $0.isASCIILetter || $0.isASCIIDigit }.map(\.asciiLowercased) ?? []
    switch look {
    case .number: return String(decoding: body, as: UTF8.self).boundedInteger
    case .letter: return body.first.map { Int($0) - 0x60 }
    case .roman: return Self.romanNumber(body)
    case .bullet, .decimals: return nil
    }
  }

  private static func romanNumber(_ letters: [UInt8]) -> Int {
    let values = letters.map { ["i": 1, "v": 5, "x": 10, "l": 50][Character(Unicode.Scalar($0))] ?? 0 }
    return values.indices.reduce(0) { sum, index in
      let isBeforeGreater = index + 1 < values.count && values[index] < values[index + 1]
      return sum + (isBeforeGreater ? -values[index] : values[index])
    }
  }
}

// MARK: - Bullets

extension ListLabel {
  private static func bullet(in bytes: [UInt8], from start: Int, to end: Int) -> ListLabel? {
    guard start < end, let (scalar, length) = scalar(in: bytes, at: start, to: end), let glyph = Glyph(scalar) else { return nil }
    let after = start + length
    let words = bytes.skippingSpace(from: after, to: end)
    let isApart = words > after || after == end
    guard isApart || glyph.mayBeGlued(to: bytes[after]) else { return nil }
    return ListLabel(text: nil, look: .bullet(scalar), wordsStart: words)
  }

  /// The allowed positions of a sign that is used as a bullet.
  private enum Glyph {
    /// A sign that is nothing but a bullet: it may be glued to the words.
    case pure
    /// A dash: glued only to a capital letter, since "-5%" and "-led" are words.
    case dash
    /// A letter or sign that is a bullet only when a space separates it.
    case apart

    init?(_ scalar: UInt32) {
      switch scalar {
      case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x22C5, 0x00B7, 0x25AA...0x25AC, 0x25A0, 0x25A1, 0x25B6, 0x25B8, 0x25BA, 0x25C6,
        0x25C7, 0x25CB, 0x25CF, 0x25D8, 0x25E6, 0x25FE, 0x2605, 0x2666, 0x26AB, 0x2713, 0x2714, 0x2756, 0x2794, 0x27A2, 0x27A4, 0x2B9A,
        0xF000...0xF0FF:
        self = .pure
      case 0x2D, 0x2010...0x2015, 0x2212:
        self = .dash
      case 0x2A, 0x2B, 0x6F, 0x71, 0xA4, 0xA7, 0xBB, 0xD8, 0xFC, 0x203A, 0x2192, 0x21D2, 0xFFFD:
        self = .apart
      default:
        return nil
      }
    }

    func mayBeGlued(to byte: UInt8) -> Bool {
      switch self {
      case .pure: byte.isWordByte
      case .dash: byte.isASCIIUppercase
      case .apart: false
      }
    }
  }

  /// The scalar at `index` and its length in bytes.
  private static func scalar(in bytes: [UInt8], at index: Int, to end: Int) -> (UInt32, Int)? {
    let first = bytes[index]
    switch first {
    case 0..<0x80: return (UInt32(first), 1)
    case 0xC2..<0xE0 where index + 1 < end: return (UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
    case 0xE0..<0xF0 where index + 2 < end:
      return (UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F), 3)
    default: return nil
    }
  }
}

// MARK: - Numbers

extension ListLabel {
  private static func number(in bytes: [UInt8], from start: Int, to end: Int, isBehindBullet: Bool) -> ListLabel? {
    guard start < end else { return nil }
    let isOpened = bytes[start] == Byte.openParenthesis
    var index = isOpened ? start + 1 : start
    let bodyStart = index
    guard let look = body(in: bytes, at: &index, to: end) else { return nil }
    let bodyEnd = index
    let isEscaped = index < end && bytes[index] == Byte.backslash
    if isEscaped { index += 1 }
    guard let sign = closing(in: bytes, at: &index, to: end, isOpened: isOpened, look: look) else { return nil }
    let words = bytes.skippingSpace(from: index, to: end)
    let gap = Gap(isApart: words > index || index == end, hasTab: words > index && bytes[index..<words].contains(Byte.tab))
    let label = Candidate(look: look, body: bytes[bodyStart..<bodyEnd], sign: sign, isBehindBullet: isBehindBullet)
    guard label.isLabel(gap: gap, next: words < end ? bytes[words] : nil) else { return nil }
    let text = (isOpened ? "(" : "") + bytes.string(bodyStart..<bodyEnd) + sign
    return ListLabel(text: text, look: look, wordsStart: words)
  }

  private struct Gap {
    var isApart: Bool
    var hasTab: Bool
  }

  /// "12", "3.2", "b", "iv" at `index`.
  private static func body(in bytes: [UInt8], at index: inout Int, to end: Int) -> Look? {
    let start = index
    guard index < end else { return nil }
    if bytes[index].isASCIIDigit { return digits(in: bytes, at: &index, to: end) }
    while index < end, index - start < 6, bytes[index].isASCIILetter { index += 1 }
    guard index > start, index == end || !bytes[index].isWordByte else { return nil }
    let letters = bytes[start..<index]
    if letters.allSatisfy({ "ivxlIVXL".utf8.contains($0) }), letters.count > 1 || letters.first.map({ "ivxIVX".utf8.contains($0) }) == true
    {
      return .roman
    }
    return letters.count == 1 ? .letter : nil
  }

  private static func digits(in bytes: [UInt8], at index: inout Int, to end: Int) -> Look? {
    var parts = 0
    while true {
      let start = index
      while index < end, bytes[index].isASCIIDigit { index += 1 }
      guard index - start <= 3 else { return nil }
      parts += 1
      guard index + 1 < end, bytes[index] == Byte.fullStop, bytes[index + 1].isASCIIDigit else { break }
      index += 1
    }
    return parts == 1 ? .number : .decimals(parts)
  }

  /// The sign that closes the label: ".", ")", ".)" or nothing after decimals.
  private static func closing(in bytes: [UInt8], at index: inout Int, to end: Int, isOpened: Bool, look: Look) -> String? {
    if index < end, bytes[index] == Byte.closeParenthesis {
      index += 1
      return ")"
    }
    guard !isOpened else { return nil }
    if index < end, bytes[index] == Byte.fullStop {
      index += 1
      guard index < end, bytes[index] == Byte.closeParenthesis else { return "." }
      index += 1
      return ".)"
    }
    if case .decimals = look { return "" }
    return nil
  }

  /// A label in doubt.
  private struct Candidate {
    var look: Look
    var body: ArraySlice<UInt8>
    var sign: String
    var isBehindBullet: Bool

    /// Whether it is a label, judged by what is around it: "1.2 million" and "J. Smith" are words.
    func isLabel(gap: Gap, next: UInt8?) -> Bool {
      let hasCapital = body.contains { $0.isASCIIUppercase }
      switch look {
      case .bullet: return false
      case .number: return gap.isApart || next.map { sign == "." ? $0.isASCIIUppercase : $0.isASCIILetter } == true
      case .decimals: return gap.isApart && (sign != "" || gap.hasTab || next.map { $0.isASCIIUppercase || $0 >= 0x80 } == true)
      case .letter, .roman:
        if sign == "." { return gap.isApart && (!hasCapital || isBehindBullet || gap.hasTab || body.count > 1) }
        return gap.isApart || next?.isASCIIUppercase == true
      }
    }
  }
}
