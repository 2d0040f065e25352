import PlanModel

/// Parts of a web page that take in everything behind them until they are closed (HTML Standard, 13.2.5): where one is not, the rest of the page
/// is lost to every program, and a reader has to know.
enum UnclosedParts {
  private static let parts = [
    (opening: "<!--", closing: "-->", name: "A comment"), (opening: "<style", closing: "</style", name: "A style"),
    (opening: "<script", closing: "</script", name: "A script"), (opening: "<textarea", closing: "</textarea", name: "A text field"),
  ]

  /// A note for each kind of part whose last opening no closing follows.
  static func notes(in page: [UInt8]) -> [LoadingNote] {
    let letters = page.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return parts.compactMap { part in
      guard let last = letters.lastRange(of: Array(part.opening.utf8)),
        letters[last.upperBound...].firstRange(of: Array(part.closing.utf8)) == nil
      else { return nil }
      return LoadingNote(.markUpFault, "\(part.name) of the page is never closed. What stands behind it was not read.")
    }
  }
}

extension [UInt8] {
  /// Where some bytes occur last.
  fileprivate func lastRange(of bytes: [UInt8]) -> Range<Int>? {
    guard let first = bytes.first, count >= bytes.count else { return nil }
    return indices.reversed().first { self[$0] == first && self[$0...].starts(with: bytes) }.map { $0..<$0 + bytes.count }
  }
}
