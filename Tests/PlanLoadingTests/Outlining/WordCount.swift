import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

/// Expects that the words of the blocks are the words of the plan's units and of what was set aside, each as often.
/// - Parameters:
///   - repeated: Words that may be there more often than in the source: the heads of rows, under each column.
///   - partsTitles: Whether titles that ran in with their text lose the stop behind them.
func expectEveryWord(
  of blocks: [Block], in outlined: Outlined, repeated: Set<String> = [], partsTitles: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var balance: [String: Int] = [:]
  for block in blocks { for word in words(of: block) { balance[word, default: 0] += 1 } }
  for unit in outlined.plan.units {
    for word in words(of: unit.label) + words(of: unit.text) { balance[word, default: 0] -= 1 }
  }
  for paragraph in outlined.setAside {
    for word in words(of: paragraph.label) + words(of: paragraph.text) { balance[word, default: 0] -= 1 }
  }
  if partsTitles {
    for (word, count) in balance where count > 0 && word.hasSuffix(".") && balance[String(word.dropLast()), default: 0] == -count {
      (balance[word], balance[String(word.dropLast())]) = (0, 0)
    }
  }
  let lost = balance.filter { $0.value > 0 }.map { "\($0.key) ×\($0.value)" }.sorted()
  let doubled = balance.filter { $0.value < 0 && !repeated.contains($0.key) }.map { "\($0.key) ×\(-$0.value)" }.sorted()
  #expect(lost.isEmpty, "lost", sourceLocation: sourceLocation)
  #expect(doubled.isEmpty, "there twice, or not in the source", sourceLocation: sourceLocation)
}

/// The words of a block, without bullets, the numbers of its list with them.
private func words(of block: Block) -> [String] {
  if case .table(let table) = block.kind {
    return table.rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap { words(of: $0) } } }
  }
  return words(of: block.label) + words(of: block.text.text)
}

private func words(of text: String?) -> [String] {
  (text ?? "").split { $0.isWhitespace || $0 == "|" }.map(String.init).filter { $0.contains { $0.isLetter || $0.isNumber } }
}
