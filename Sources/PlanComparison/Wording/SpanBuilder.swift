import PlanLanguage
import PlanModel

/// Gathers word spans, letter for letter: neighbours of one kind become one span, and removed words come before added ones.
struct SpanBuilder {
  private(set) var spans: [WordSpan] = []

  /// One text given up for another, both shown whole.
  static func replaced(_ original: String, by revised: String) -> [WordSpan] {
    [WordSpan(.removed, original), WordSpan(.added, revised)]
  }

  /// Adds a span. A space kept between two changes becomes part of both.
  mutating func append(_ kind: WordSpan.Kind, _ text: String) {
    guard !text.isEmpty else { return }
    if kind != .kept, let last = spans.last, last.kind == .kept, spans.count > 1, last.text.utf8.allSatisfy({ $0 == 0x20 }) {
      spans.removeLast()
      place(.removed, last.text)
      place(.added, last.text)
    }
    place(kind, text)
  }

  private mutating func place(_ kind: WordSpan.Kind, _ text: String) {
    if let last = spans.last, last.kind == kind {
      spans[spans.count - 1].text += text
    } else if kind == .removed, let last = spans.last, last.kind == .added {
      if spans.count > 1, spans[spans.count - 2].kind == .removed {
        spans[spans.count - 2].text += text
      } else {
        spans.insert(WordSpan(.removed, text), at: spans.count - 1)
      }
    } else {
      spans.append(WordSpan(kind, text))
    }
  }

  /// A stretch that may differ: nothing kept but equal texts.
  mutating func change(from original: String, to revised: String) {
    if Letters.areSame(original, revised) {
      append(.kept, original)
    } else {
      append(.removed, original)
      append(.added, revised)
    }
  }

  /// Whole texts, of which the words in `pairs` are kept.
  mutating func append(_ pairs: [WordDifference.Kept], from original: NumberedText, to revised: NumberedText) {
    var left = 0
    var right = 0
    for pair in pairs {
      let one = original.tokens[pair.original].range
      let other = revised.tokens[pair.revised].range
      change(original.bytes[left..<one.lowerBound], revised.bytes[right..<other.lowerBound])
      change(from: Self.text(original.bytes[one]), to: Self.text(revised.bytes[other]))
      (left, right) = (one.upperBound, other.upperBound)
    }
    change(original.bytes[left...], revised.bytes[right...])
  }

  /// A stretch between kept words; the spaces that both sides have at its ends are kept.
  private mutating func change(_ original: ArraySlice<UInt8>, _ revised: ArraySlice<UInt8>) {
    let head = Self.commonSpace(original, revised)
    let (left, right) = (original.dropFirst(head), revised.dropFirst(head))
    let tail = Self.commonSpaceAtEnd(left, right)
    append(.kept, Self.text(original.prefix(head)))
    change(from: Self.text(left.dropLast(tail)), to: Self.text(right.dropLast(tail)))
    append(.kept, Self.text(left.suffix(tail)))
  }

  /// ASCII spaces alone: what is cut at one of them is always whole letters.
  private static func commonSpace(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
    zip(one, other).prefix { $0 == $1 && $0 == 0x20 }.count
  }

  private static func commonSpaceAtEnd(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
    zip(one.reversed(), other.reversed()).prefix { $0 == $1 && $0 == 0x20 }.count
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
