import CXML2

/// libxml2's messages as a phrase.
enum XMLMessage {
  static func text(_ message: UnsafePointer<CChar>?) -> String {
    guard let message else { return "not well formed" }
    let line = String(cString: message).split(separator: "\n", maxSplits: 1).first.map(String.init) ?? "not well formed"
    return line.hasSuffix(" ") ? String(line.dropLast()) : line
  }
}
