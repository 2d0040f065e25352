import PlanModel

/// Links the titles of matched groups: plan titles, objective headings, sub-headings and lead-ins, however they were reworded.
struct StructureLinker {
  let mapping: PlanMapping

  func link(on bench: inout Workbench) {
    linkTitles(on: &bench)
    for match in mapping.divisions {
      let originals = match.originals.compactMap { bench.original.heading(ofDivision: $0) }
      let reviseds = match.reviseds.compactMap { bench.revised.heading(ofDivision: $0) }
      link(originals, reviseds, on: &bench)
    }
    for match in mapping.sections where match.originals.count == 1 && match.reviseds.count == 1 {
      linkOpenings(bench.original.sections[match.originals[0]].units, bench.revised.sections[match.reviseds[0]].units, on: &bench)
    }
  }

  private func linkTitles(on bench: inout Workbench) {
    guard let one = bench.original.units.indices.first, let other = bench.revised.units.indices.first,
      bench.original.units[one].kind == .title, bench.revised.units[other].kind == .title
    else { return }
    link([one], [other], on: &bench)
  }

  /// Headings of a split or merged objective are one split or merged heading, unless one of them is the same as before.
  private func link(_ originals: [Int], _ reviseds: [Int], on bench: inout Workbench) {
    guard let first = originals.first, let other = reviseds.first else { return }
    let areFree = originals.allSatisfy { bench.isFree(original: $0) } && reviseds.allSatisfy { bench.isFree(revised: $0) }
    guard areFree else { return }
    bench.link(first, other, by: .structure, score: 0)
    for unit in originals.dropFirst() { bench.join(original: unit, to: bench.linkOfOriginal[first], by: .structure) }
    for unit in reviseds.dropFirst() { bench.join(revised: unit, to: bench.linkOfOriginal[first], by: .structure) }
  }

  /// The sub-heading and the lead-in that open two sections.
  private func linkOpenings(_ original: Range<Int>, _ revised: Range<Int>, on bench: inout Workbench) {
    for kind in [PlanUnit.Kind.heading, .leadIn] {
      guard let one = original.prefix(3).last(where: { bench.original.units[$0].kind == kind }),
        let other = revised.prefix(3).last(where: { bench.revised.units[$0].kind == kind }),
        bench.original.units[one].depth == bench.revised.units[other].depth
      else { continue }
      link([one], [other], on: &bench)
    }
  }
}
