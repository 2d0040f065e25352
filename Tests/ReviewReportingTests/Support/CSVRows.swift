/// Reads comma-separated values as RFC 4180 says, for tests of what was written.
enum CSVRows {
  static func rows(of bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell: [UInt8] = []
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func close() { rows[rows.count - 1].append(String(decoding: cell, as: UTF8.self)); cell = [] }
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch (byte, isQuoted) {
      case (UInt8(ascii: "\""), true) where next == UInt8(ascii: "\""):
        cell.append(byte)
        index += 1
      case (UInt8(ascii: "\""), _): isQuoted.toggle()
      case (UInt8(ascii: ","), false): close()
      case (0x0D, false) where next == 0x0A:
        close()
        rows.append([])
        index += 1
      default: cell.append(byte)
      }
      index += 1
    }
    return rows.filter { !$0.isEmpty }
  }
}
