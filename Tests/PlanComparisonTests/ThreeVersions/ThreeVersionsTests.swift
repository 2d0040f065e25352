import PlanComparison
import PlanModel
import Testing

@Suite("Three versions joined")
struct ThreeVersionsTests {
  /// A row as a test tells it: its standing, and its first words in each version, with dashes where it has none.
  private func rows(published: String, draft: String, issued: String) throws -> [String] {
    let plans = [published, draft, issued].map { MarkedPlan("# Roads\nI will:\n" + $0).plan }
    return try joined(plans).rows.filter { $0.subject.kind == .commitment }.map { row in
      "\(row.standing): " + [row.published, row.draft, row.issued].map { "\($0.count)" }.joined(separator: " ")
    }
  }

  @Test("What is the same in all three is unchanged, and punctuation alone is editorial")
  func unchanged() throws {
    let text = "- Fund ten cameras on the coast road\n- Meet every parish council once a year"
    #expect(try rows(published: text, draft: text, issued: text) == ["unchanged: 1 1 1", "unchanged: 1 1 1"])
    #expect(try rows(published: text, draft: text, issued: text + ".") == ["unchanged: 1 1 1", "editorial: 1 1 1"])
  }

  @Test("What the draft proposed and the plan says is issued as put: words, an addition, a removal")
  func issuedAsPut() throws {
    let draft = "- Fund twelve cameras on the coast road\n- Visit each village hall with the mobile police station"
    let found = try rows(
      published: "- Fund ten cameras on the coast road\n- Meet every parish council once a year", draft: draft, issued: draft)
    #expect(found == ["issuedAsPut: 1 1 1", "issuedAsPut: 1 0 0", "issuedAsPut: 0 1 1"])
  }

  @Test("Text that is neither the published nor the draft's is issued differently")
  func issuedDifferently() throws {
    let found = try rows(
      published: "- Ensuring that officers answer each letter within a week",
      draft: "- Encouraging officers to answer each letter within a week",
      issued: "- Requiring officers to answer each letter within a week")
    #expect(found == ["issuedDifferently: 1 1 1"])
  }

  @Test("A proposal that is dropped is put and not issued: words put back, an addition not made, a removal not made")
  func putNotIssued() throws {
    let published = "- Every caller will be answered within ten seconds\n- Meet every parish council once a year"
    #expect(
      try rows(
        published: published, draft: "- Every caller should be answered within ten seconds\n- Try out drones above the open moor",
        issued: published) == ["putNotIssued: 1 1 1", "putNotIssued: 1 0 1", "putNotIssued: 0 1 0"])
  }

  @Test("What the draft left alone and the plan changes was never put: an addition, other words, a removal")
  func neverPut() throws {
    let published = "- Fund ten cameras on the coast road\n- Meet every parish council once a year"
    #expect(
      try rows(
        published: published, draft: published,
        issued: "- Fund nine cameras on the coast road\n- Open a shelter for survivors of slavery in Ostley")
        == ["neverPut: 1 1 1", "neverPut: 0 0 1", "neverPut: 1 1 0"])
  }

  @Test("What the draft leaves out and the plan has in other words is one row, told by the third comparison")
  func backInOtherWords() throws {
    let found = try rows(
      published: "- Meet each council\n- Fewer than 10% of victims withdraw from a case because of how they were treated",
      draft: "- Meet each council",
      issued: "- Meet each council\n- Fewer than 12% of victims withdraw from a case because of how they were treated")
    #expect(found == ["unchanged: 1 1 1", "issuedDifferently: 1 0 1"])
  }

  @Test("A removal and an addition that have nothing in common stay two rows")
  func unrelated() throws {
    let found = try rows(
      published: "- Meet each council\n- Fewer than 10% of victims withdraw from a case because of how they were treated",
      draft: "- Meet each council", issued: "- Meet each council\n- Open a shelter for survivors of slavery in Ostley")
    #expect(found == ["unchanged: 1 1 1", "neverPut: 0 0 1", "issuedAsPut: 1 0 0"])
  }

  @Test("A merge that is undone on issue is put and not issued, with all its units in one row")
  func mergeUndone() throws {
    let apart = "- Fund drug treatment places for people who leave prison\n- Pay for resettlement workers who meet them at the prison gate"
    let found = try rows(
      published: apart,
      draft: "- Fund drug treatment places for people who leave prison and pay for resettlement workers who meet them at the prison gate",
      issued: apart)
    #expect(found == ["putNotIssued: 2 1 2"])
  }

  @Test("A merge that stands is issued as put")
  func mergeKept() throws {
    let joined =
      "- Fund drug treatment places for people who leave prison and pay for resettlement workers who meet them at the prison gate"
    let found = try rows(
      published:
        "- Fund drug treatment places for people who leave prison\n- Pay for resettlement workers who meet them at the prison gate",
      draft: joined, issued: joined)
    #expect(found == ["issuedAsPut: 2 1 1"])
  }
}

/// Joins three plans, earliest first.
func joined(_ plans: [Plan]) throws -> ThreeVersions {
  func compared(_ original: Plan, _ revised: Plan) throws -> Comparison {
    try Classifier(rules: []).classify(Alignment(of: original, with: revised))
  }
  return ThreeVersions(joining: try compared(plans[0], plans[1]), try compared(plans[1], plans[2]), try compared(plans[0], plans[2]))
}
