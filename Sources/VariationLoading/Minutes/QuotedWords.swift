import PlanLoading
import PlanReading

/// Words in quotation marks.
struct QuotedWords {
  /// The words, without the marks.
  let text: String
  /// Their range, with the marks.
  let range: Range<Substring.Index>

  /// Every quotation of a text, in order. An apostrophe opens none, and closes none within a word.
  static func all(in text: Substring) -> [QuotedWords] {
    var found: [QuotedWords] = []
    var index = text.startIndex
    while index < text.endIndex {
      if let close = closing(of: text[index]), opens(text, at: index), let end = end(of: close, in: text, from: text.index(after: index)) {
        let inner = text[text.index(after: index)..<end]
        if !inner.isEmpty { found.append(QuotedWords(text: String(inner), range: index..<text.index(after: end))) }
        index = text.index(after: end)
      } else {
        index = text.index(after: index)
      }
    }
    return found
  }

  private static func closing(of mark: Character) -> Character? {
    switch mark {
    case "“": "”"
    case "‘": "’"
    case "\"": "\""
    case "'": "'"
    default: nil
    }
  }

  /// The most characters that are read as one quotation: a mark that is never closed quotes nothing.
  private static let longest = 400

  private static func opens(_ text: Substring, at index: Substring.Index) -> Bool {
    index == text.startIndex || !isWordSign(text[text.index(before: index)])
  }

  private static func end(of close: Character, in text: Substring, from start: Substring.Index) -> Substring.Index? {
    var index = start
    let limit = text.index(start, offsetBy: longest, limitedBy: text.endIndex) ?? text.endIndex
    while index < limit {
      let next = text.index(after: index)
      if text[index] == close, next == text.endIndex || !isWordSign(text[next]) { return index }
      index = next
    }
    return nil
  }

  private static func isWordSign(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
