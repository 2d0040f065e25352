import PlanModel

extension ReviewReport {
  /// A dozen lines for a terminal: what changed, what to look at first, what was compared. Ends without a line end.
  public var summary: String {
    var lines = [title, "From \(original.name) to \(revised.name)", ""]
    if !themes.isEmpty { lines += Self.wrapped(themes.map(\.sentence).joined(separator: " ")) + [""] }
    lines += Self.wrapped(inShort.joined(separator: " "))
    if !firstLooks.isEmpty {
      lines += ["", "Look at these first:"]
      lines += firstLooks.prefix(5).map { look in
        let reported = changes[look.change]
        return "  \(Self.padded(reported.ref, to: 9)) \(Self.padded(change(reported).kind.label, to: 10)) \(reported.heading)"
      }
    }
    lines.append("")
    lines += Self.wrapped(coverage.joined(separator: " "))
    if !markUpFaults.isEmpty { lines.append("\(Phrases.counted(markUpFaults.count, "mark")) cannot be relied on.") }
    return lines.joined(separator: "\n")
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func wrapped(_ text: String, at width: Int = 96) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let line = lines.last, line.count + word.count < width {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
