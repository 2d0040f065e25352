import PlanLanguage
import PlanModel
import PlanLoading
import PlanReading

/// Goes through minutes line by line and gathers the points.
struct AgreedPointFinder {
  /// The points so far.
  private(set) var points: [AgreedPoint] = []
  /// The list that is open: its opening words and what its items are.
  private var open: OpenList?

  private struct OpenList {
    let opening: PointOpening
    var items = 0
    var interruptions = 0
  }

  /// Takes the next line.
  mutating func take(_ line: MinutesLine) {
    if takeItem(line) { return }
    let sentences = MinutesSentence.sentences(of: line.text)
    var mover: String?
    for (position, sentence) in sentences.enumerated() {
      if let opening = PointOpening(sentence, endsLine: position == sentences.count - 1, isItem: line.kind == .item) {
        take(opening, in: line)
      } else if line.kind != .heading {
        takeDiscussion(sentence, in: line, mover: &mover)
      }
    }
  }

  private mutating func take(_ opening: PointOpening, in line: MinutesLine) {
    if opening.isList {
      open = OpenList(opening: opening)
    } else {
      append(opening.words[...], form: opening.form, line: line, opening: nil)
    }
  }

  /// Whether the line belongs to the open list. A heading that extraction moved between the opening words and the first item is passed over.
  private mutating func takeItem(_ line: MinutesLine) -> Bool {
    guard var list = open else { return false }
    let isItem = line.kind == .item || (line.kind == .paragraph && FoldedText(line.text, limit: 20).hasPrefix("that"))
    if isItem {
      list.items += 1
      open = list
      append(line.text[...], form: list.opening.form, line: line, opening: list.opening.words)
      return true
    }
    let mayInterrupt = list.items == 0 && list.interruptions == 0 && line.text.utf8.count < 80 && !line.text.hasSuffix(".")
    list.interruptions += 1
    open = mayInterrupt ? list : nil
    return false
  }

  private mutating func append(_ text: Substring, form: AgreedPoint.Form, line: MinutesLine, opening: String?) {
    let ask = Self.withoutThat(text)
    points.append(
      AgreedPoint(
        text: String(text), label: opening == nil ? nil : line.printedNumber, opening: opening, place: line.place, form: form,
        mover: "The Panel", addressee: PointReading.addressee(of: ask, form: form), kind: PointReading.kind(of: ask),
        wanted: WantedWordingReader.wanted(in: ask)))
  }

  /// Takes a sentence of the discussion. A promise is made to the last person who asked in the same paragraph.
  private mutating func takeDiscussion(_ sentence: MinutesSentence, in line: MinutesLine, mover: inout String?) {
    guard let asking = AskingSentence(sentence) else { return }
    if asking.form != .undertaking { mover = asking.mover }
    points.append(
      AgreedPoint(
        text: String(sentence.text), label: line.printedNumber, place: line.place, form: asking.form, mover: mover,
        addressee: asking.promiser ?? PointReading.addressee(of: asking.ask, form: asking.form), kind: PointReading.kind(of: asking.ask),
        wanted: WantedWordingReader.wanted(in: asking.ask)))
  }

  private static func withoutThat(_ text: Substring) -> Substring {
    let sentence = MinutesSentence(text)
    guard let index = sentence.words.prefix(4).firstIndex(of: "that"),
      index == 0 || ["resolved", "agreed", "recommended"].contains(sentence.words[index - 1])
    else { return text }
    return sentence.text(from: index + 1)
  }
}
