import PackagedXML

/// Words on the pages that are no text of the document: words across the page, words that are turned, and numbers of lines in the margin.
struct PDFMargins {
  /// Words printed across pages: "DRAFT".
  private(set) var acrossPage: [String] = []
  /// How many pages have numbered lines.
  private(set) var numberedPages = 0
  /// How many words that are turned were left out.
  private(set) var turnedWords = 0

  init(takingFrom words: inout PDFWords) {
    let heights = words.pages.flatMap { $0.words.map(\.height) }.sorted()
    guard !heights.isEmpty else { return }
    let usual = heights[heights.count / 2]
    takeWordsAcross(&words, usual: usual)
    for index in words.pages.indices {
      takeTurned(&words.pages[index], usual: usual)
      takeLineNumbers(&words.pages[index])
    }
  }

  // MARK: Words across the page

  /// Type far larger than the text, with words of the text behind it: found on one page, it is one on all.
  private mutating func takeWordsAcross(_ words: inout PDFWords, usual: Double) {
    var across: Set<String> = []
    for page in words.pages {
      for word in page.words where word.height > usual * 2.5 && word.text.utf8.count <= 24 {
        if page.words.count(where: { $0.height < usual * 1.6 && Self.overlap($0, word) }) >= 2 { across.insert(Self.key(word)) }
      }
    }
    guard !across.isEmpty else { return }
    for index in words.pages.indices {
      let page = words.pages[index]
      let isAcross = { (word: PDFWords.Word) in word.height > usual * 2.5 && (across.contains(Self.key(word)) || Self.isLetter(word)) }
      let taken = page.words.filter(isAcross)
      guard !taken.isEmpty else { continue }
      // Letters of a word that is turned come one by one.
      let isSpelled = taken.allSatisfy(Self.isLetter)
      let text = taken.map(\.text).joined(separator: isSpelled ? "" : " ")
      if !acrossPage.contains(text) { acrossPage.append(text) }
      words.pages[index].words.removeAll(where: isAcross)
    }
  }

  private static func isLetter(_ word: PDFWords.Word) -> Bool { word.text.count <= 2 && word.text.allSatisfy(\.isLetter) }

  private static func key(_ word: PDFWords.Word) -> String { "\(word.text) \((word.height / 4).boundedInteger)" }

  private static func overlap(_ word: PDFWords.Word, _ other: PDFWords.Word) -> Bool {
    word.left < other.right && other.left < word.right && word.middle > other.top && word.middle < other.bottom
  }

  // MARK: Words that are turned

  /// A word of three letters or more that is higher than it is wide is printed up or down the page.
  private mutating func takeTurned(_ page: inout PDFWords.Page, usual: Double) {
    let before = page.words.count
    page.words.removeAll {
      // A large heading has words that are higher than usual, but not higher than wide.
      $0.text.count >= 3 && $0.height > usual * 1.5 && $0.height > ($0.right - $0.left) * 1.6 && $0.text.contains(where: \.isLetter)
    }
    turnedWords += before - page.words.count
  }

  // MARK: Numbers of lines

  /// Numbers that count on by one or five, under each other at one side of all other words, most lines having one.
  private mutating func takeLineNumbers(_ page: inout PDFWords.Page) {
    let isNumber = { (word: PDFWords.Word) in word.text.utf8.count <= 4 && word.text.utf8.allSatisfy(\.isASCIIDigit) }
    let numbers = page.words.indices.filter { isNumber(page.words[$0]) }
    guard numbers.count >= 5 else { return }
    for isLeft in [true, false] {
      let edge = numbers.map { isLeft ? page.words[$0].left : -page.words[$0].right }.min() ?? 0
      let column = numbers.filter { abs((isLeft ? page.words[$0].right : -page.words[$0].left) - edge) < 26 }
        .sorted { page.words[$0].top < page.words[$1].top }
      if isLineNumbers(column, isLeft: isLeft, of: page) {
        let taken = Set(column)
        page.words = page.words.indices.filter { !taken.contains($0) }.map { page.words[$0] }
        numberedPages += 1
        return
      }
    }
  }

  private func isLineNumbers(_ column: [Int], isLeft: Bool, of page: PDFWords.Page) -> Bool {
    guard column.count >= 5 else { return false }
    let values = column.compactMap { page.words[$0].text.boundedInteger }
    let steps = Set(zip(values, values.dropFirst()).map { $1 - $0 })
    guard steps == [1] || steps == [5] else { return false }
    let own = Set(column)
    let others = page.words.indices.filter { !own.contains($0) }.map { page.words[$0] }
    // Words of the page's head and foot may reach into the margin.
    let inner = others.filter { $0.top > page.height * 0.06 && $0.bottom < page.height * 0.94 }
    let right = column.map { page.words[$0].right }.max() ?? 0
    let left = column.map { page.words[$0].left }.min() ?? 0
    guard !inner.contains(where: { isLeft ? $0.left < right + 4 : $0.right > left - 4 }) else { return false }
    if steps == [5] { return true }
    var heights: [Double] = []
    for word in inner.sorted(by: { $0.middle < $1.middle }) where heights.last.map({ word.middle - $0 > word.height * 0.6 }) ?? true {
      heights.append(word.middle)
    }
    return Double(column.count) >= Double(heights.count) * 0.7
  }
}
