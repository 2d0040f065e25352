import PlanLanguage

/// Finds times of day: "8am", "9.30pm", "10 pm", "midnight".
enum ClockReader {
  /// The times of a text in minutes, and the words from the first to the last; nil where there are none.
  static func hours(of reading: Reading) -> (times: [Int], range: Range<Int>)? {
    var times: [Int] = []
    var range: Range<Int>?
    var index = 0
    while index < reading.words.count {
      guard let (minutes, end) = time(at: index, in: reading) else {
        index += 1
        continue
      }
      times.append(minutes)
      range = (range?.lowerBound ?? index)..<end
      index = end
    }
    return range.map { (times, $0) }
  }

  private static func time(at index: Int, in reading: Reading) -> (minutes: Int, end: Int)? {
    let letters = reading.text(index..<index + 1).lowercased()
    if let named = named[letters] { return (named, index + 1) }
    guard let first = letters.utf8.first, (0x30...0x39).contains(first) else { return nil }
    for length in [1, 2, 3, 4] where index + length <= reading.words.count {
      let whole = reading.text(index..<index + length).lowercased().filter { $0 != " " && $0 != "\u{A0}" }
      if let minutes = minutes(whole) { return (minutes, index + length) }
    }
    return nil
  }

  /// "8am", "9.30pm", "09:30a.m." in minutes from midnight.
  private static func minutes(_ letters: String) -> Int? {
    guard let half = ["am", "pm", "a.m", "p.m", "a.m.", "p.m."].first(where: letters.hasSuffix) else { return nil }
    let parts = letters.dropLast(half.count).split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }), let hour = Int(parts[0]),
      (1...12).contains(hour)
    else { return nil }
    guard let minute = parts.count > 1 ? Int(parts[1]) : 0, (0..<60).contains(minute) else { return nil }
    return hour % 12 * 60 + minute + (half.hasPrefix("p") ? 720 : 0)
  }

  private static let named = ["midnight": 0, "noon": 720, "midday": 720]
}
