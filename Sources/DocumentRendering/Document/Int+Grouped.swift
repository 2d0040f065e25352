extension Int {
  /// The number in digits, with commas between thousands.
  package var grouped: String {
    var grouped: [UInt8] = []
    for (position, digit) in String(magnitude).utf8.reversed().enumerated() {
      if position > 0, position % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
      grouped.append(digit)
    }
    if self < 0 { grouped.append(UInt8(ascii: "-")) }
    return String(decoding: grouped.reversed(), as: UTF8.self)
  }
}
