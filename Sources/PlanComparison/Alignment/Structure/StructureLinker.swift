import PlanModel

/// Links the titles of matched groups: plan titles, objective headings, sub-headings and lead-ins, however they were reworded.
struct StructureLinker {
  let mapping: PlanMapping

  func link(in state: inout AlignmentState) {
    linkTitles(in: &state)
    for match in mapping.divisions {
      let originals = match.originals.compactMap { state.original.heading(ofDivision: $0) }
      let revisions = match.revisions.compactMap { state.revised.heading(ofDivision: $0) }
      link(originals, revisions, in: &state)
    }
    for match in mapping.sections where match.originals.count == 1 && match.revisions.count == 1 {
      linkOpenings(state.original.sections[match.originals[0]].units, state.revised.sections[match.revisions[0]].units, in: &state)
    }
  }

  private func linkTitles(in state: inout AlignmentState) {
    guard let one = state.original.units.indices.first, let other = state.revised.units.indices.first,
      state.original.units[one].kind == .title, state.revised.units[other].kind == .title
    else { return }
    link([one], [other], in: &state)
  }

  /// Headings of a split or merged objective are one split or merged heading, unless one of them is the same as before.
  private func link(_ originals: [Int], _ revisions: [Int], in state: inout AlignmentState) {
    guard let first = originals.first, let other = revisions.first else { return }
    let areFree = originals.allSatisfy { state.isFree(original: $0) } && revisions.allSatisfy { state.isFree(revised: $0) }
    guard areFree else { return }
    state.link(first, other, by: .structure, score: 0)
    for unit in originals.dropFirst() { state.join(original: unit, to: state.linkOfOriginal[first], by: .structure) }
    for unit in revisions.dropFirst() { state.join(revised: unit, to: state.linkOfOriginal[first], by: .structure) }
  }

  /// The sub-heading and the lead-in that open two sections.
  private func linkOpenings(_ original: Range<Int>, _ revised: Range<Int>, in state: inout AlignmentState) {
    for kind in [PlanUnit.Kind.heading, .leadIn] {
      guard let one = original.prefix(3).last(where: { state.original.units[$0].kind == kind }),
        let other = revised.prefix(3).last(where: { state.revised.units[$0].kind == kind }),
        state.original.units[one].depth == state.revised.units[other].depth
      else { continue }
      link([one], [other], in: &state)
    }
  }
}
