import PlanModel
import Yams
import PlanLoading
import PlanReading

extension ReviewDecoder {
  /// The text under a key; nil where there is none.
  mutating func text(_ key: String, in map: ReviewMapping) -> String? {
    guard let node = map[key] else { return nil }
    return text(node, at: map.name(key))
  }

  /// The text under a key that must be there.
  mutating func requiredText(_ key: String, in map: ReviewMapping, example: String) -> String? {
    guard map[key] != nil else {
      fault(map.line(of: key), map.name(key), "A value is wanted here, such as `\(key): \(example)`.")
      return nil
    }
    return text(key, in: map)
  }

  /// The text of a node; nil, with a fault, where it is none.
  mutating func text(_ node: Node, at path: String) -> String? {
    guard let string = node.scalar?.string else {
      fault(node.line, path, "One value is wanted here, not a list or a mapping.")
      return nil
    }
    let trimmed = string.trimmed
    guard !trimmed.isEmpty else {
      fault(node.line, path, "The text is empty. Give a value or delete the line.")
      return nil
    }
    // Such a sign comes along where a path is copied out of a window; nobody sees it, and no file is found by it.
    guard string.isPrintable else {
      fault(node.line, path, "The text holds a sign that cannot be seen, such as a control character. Type the value again.")
      return nil
    }
    return String(trimmed)
  }

  /// The date under a key; nil where there is none.
  mutating func date(_ key: String, in map: ReviewMapping) -> CalendarDate? {
    guard let text = text(key, in: map) else { return nil }
    guard let date = CalendarDate(iso: text) else {
      fault(
        map.line(of: key), map.name(key), "“\(text.prefix(40))” is not a date of the calendar. Write year, month and day, as in 2026-03-31."
      )
      return nil
    }
    return date
  }

  /// The date under a key that must be there.
  mutating func requiredDate(_ key: String, in map: ReviewMapping) -> CalendarDate? {
    guard map[key] != nil else {
      fault(map.line(of: key), map.name(key), "A date is wanted here, such as `\(key): 2026-03-31`.")
      return nil
    }
    return date(key, in: map)
  }

  /// One of a fixed set of words under a key; nil where there is none. Capitals, spaces, dashes and underscores do not matter.
  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String, in map: ReviewMapping, of type: Choice.Type = Choice.self
  ) -> Choice? {
    guard let text = text(key, in: map) else { return nil }
    if let choice = Choice.allCases.first(where: { $0.rawValue.lettersOnly == text.lettersOnly }) { return choice }
    let names = Choice.allCases.map(\.rawValue.hyphenated)
    let nearest = NearestName.of(text, among: names).map { " Did you mean `\($0)`?" } ?? ""
    fault(
      map.line(of: key), map.name(key), "“\(text.prefix(40))” is not one of: \(names.joined(separator: ", ")).\(nearest)")
    return nil
  }

  /// One of a fixed set of words under a key that must be there.
  mutating func requiredChoice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String, in map: ReviewMapping, of type: Choice.Type = Choice.self
  ) -> Choice? {
    guard map[key] != nil else {
      let names = Choice.allCases.map(\.rawValue.hyphenated).joined(separator: ", ")
      fault(map.line(of: key), map.name(key), "A value is wanted here, one of: \(names).")
      return nil
    }
    return choice(key, in: map)
  }

  /// The keys and values under a key; nil where there are none.
  mutating func child(_ key: String, in map: ReviewMapping, keys: [String]) -> ReviewMapping? {
    map[key].flatMap { mapping($0, at: map.name(key), keys: keys) }
  }

  /// The entries of a list under a key, with the names that faults give them; empty where there is none.
  mutating func list(_ key: String, in map: ReviewMapping) -> [(node: Node, path: String)] {
    guard let node = map[key] else { return [] }
    guard let sequence = node.sequence else {
      fault(node.line, map.name(key), "A list is wanted here: one entry a line, each after a dash.")
      return []
    }
    return sequence.enumerated().map { ($1, "\(map.name(key))[\($0 + 1)]") }
  }

  /// The texts of a list under a key; a single text is a list of one.
  mutating func texts(_ key: String, in map: ReviewMapping) -> [String] {
    if map[key]?.scalar != nil { return text(key, in: map).map { [$0] } ?? [] }
    var texts: [String] = []
    for (node, path) in list(key, in: map) {
      if let text = text(node, at: path) { texts.append(text) }
    }
    return texts
  }
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmed: Substring {
    var rest = drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }

  /// "newPlan" as a review file writes it: "new-plan".
  var hyphenated: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }
}

extension StringProtocol {
  /// The small letters and digits of a name, so that "Response Due", "response_due" and "responseDue" are one.
  var lettersOnly: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
