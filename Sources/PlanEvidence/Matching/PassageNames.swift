/// The names of the papers, by what they may name.
struct PassageNames {
  /// Terms that the passages write as names and never in small letters.
  let all: Set<Int32>
  /// Those that stand behind "in" or "near" anywhere: towns and other places, which are no subject of their own.
  let towns: Set<Int32>
  /// Names that one commitment alone gives, and that are no town's: schemes, funds, bodies.
  let schemes: Set<Int32>

  /// - Parameter counts: The number of commitments that contain each term.
  init(_ passages: [PassageTerms], commitments: [TextTerms], counts: [Int], isNamePart: (Int32) -> Bool) {
    var (names, towns, sites): (Set<Int32>, Set<Int32>, Set<Int32>) = ([], [], [])
    for text in passages.lazy.map(\.terms) {
      names.formUnion(text.names)
      towns.formUnion(text.towns)
      sites.formUnion(text.sites)
    }
    var written: Set<Int32> = []
    for text in commitments {
      written.formUnion(text.names)
      towns.formUnion(text.towns)
      sites.formUnion(text.sites)
    }
    names.formUnion(written)
    for text in passages.lazy.map(\.terms) { names.subtract(text.common) }
    all = names
    self.towns = towns
    schemes = names.intersection(written).subtracting(towns).subtracting(sites).filter { counts[Int($0)] == 1 && !isNamePart($0) }
  }
}
