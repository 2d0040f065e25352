/// Writes comma-separated values (RFC 4180). The one place where they are escaped.
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end as a formula, so such a cell gets an apostrophe
/// before it, which spreadsheets take as "this is text". Line ends within a cell become spaces: a row is a line.
package struct CSVWriter {
  /// The output so far, with the byte order mark by which spreadsheets know UTF-8.
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let escapes = EscapeTable([(UInt8(ascii: "\""), "\"\"")] + EscapeTable.controls(as: " "))

  /// Creates a writer with nothing written.
  package init() {}

  /// Writes a row, and ends it.
  package mutating func row(_ cells: [String]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      write(cell)
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  private mutating func write(_ cell: String) {
    guard let first = cell.utf8.first(where: { $0 != 0x20 }) else { return }
    bytes.append(UInt8(ascii: "\""))
    if "=+-@\t\r\n".utf8.contains(first) || cell.hasPrefix("＝") || cell.hasPrefix("＋") || cell.hasPrefix("－") || cell.hasPrefix("＠") {
      bytes.append(UInt8(ascii: "'"))
    }
    escapes.append(cell, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
