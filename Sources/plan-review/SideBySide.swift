/// Runs a stage on every element, side by side, and gives the results in the order of the elements. The first fault ends it.
func sideBySide<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ stage: @escaping @Sendable (Element) throws -> Result
) async throws -> [Result] {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    for (index, element) in elements.enumerated() { group.addTask { (index, try stage(element)) } }
    var results: [Int: Result] = [:]
    for try await (index, result) in group { results[index] = result }
    return elements.indices.compactMap { results[$0] }
  }
}
