/// Puts the lines of a page in reading order where it is drawn across its columns, line by line.
enum PDFColumns {
  /// This many lines must have another one beside them before a page counts as one of columns.
  private static let fewestRows = 5
  /// The cells of a table are shorter than lines of a column, in words.
  private static let fewestWords = 4

  static func ordered(_ lines: [PDFLine]) -> [PDFLine] {
    let rows = rows(lines)
    guard let gutter = gutter(in: rows) else { return lines }
    var result: [PDFLine] = []
    var (left, right): ([PDFLine], [PDFLine]) = ([], [])
    for line in rows.flatMap(\.self) {
      if line.right <= gutter + 1 {
        left.append(line)
      } else if line.left >= gutter - 1 {
        right.append(line)
      } else {
        // A line across the gutter ends the columns above it.
        result += left + right + [line]
        (left, right) = ([], [])
      }
    }
    return result + left + right
  }

  /// Lines beside each other, from top to bottom.
  private static func rows(_ lines: [PDFLine]) -> [[PDFLine]] {
    var rows: [[PDFLine]] = []
    for line in lines.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      if let first = rows.last?.first, first.isBeside(line) { rows[rows.count - 1].append(line) } else { rows.append([line]) }
    }
    return rows.map { $0.sorted { $0.left < $1.left } }
  }

  /// The place of a gap that parts lines of running text, where the page is drawn across it.
  private static func gutter(in rows: [[PDFLine]]) -> Double? {
    let pairs = rows.filter { $0.count == 2 && $0.allSatisfy { $0.words.count >= fewestWords } }
    guard pairs.count >= fewestRows else { return nil }
    let (start, end) = (pairs.map { $0[0].right }.max() ?? 0, pairs.map { $0[1].left }.min() ?? 0)
    guard end - start > 4 else { return nil }
    // In running text a line goes on in the one below it, in the middle of a sentence.
    let goingOn = [0, 1].map { side in
      zip(pairs, pairs.dropFirst()).count {
        $1[side].text.first?.isLowercase ?? false && !($0[side].text.last.map { ".:;".contains($0) } ?? true)
      }
    }
    return (goingOn.max() ?? 0) * 2 >= pairs.count - 1 ? (start + end) / 2 : nil
  }

  /// Whether lines beside each other follow one another in the order of drawing, as in a page that is drawn across its columns.
  static func isDrawnAcross(_ lines: [PDFLine]) -> Bool {
    zip(lines, lines.dropFirst()).count {
      $0.isBeside($1) && $1.left > $0.right && $0.words.count >= fewestWords && $1.words.count >= fewestWords
    } >= fewestRows
  }
}
