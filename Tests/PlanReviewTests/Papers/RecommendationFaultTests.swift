import PlanModel
import PlanReview
import ReviewReporting
import TestSupport
import Testing

@Suite("Recommendations that do not fit the draft")
struct RecommendationFaultTests {
  private static func faults(_ references: [String], _ wanted: WantedWording?) throws -> [RecommendationFault] {
    let facts = try SampleVariation.reviewed { variation in
      variation.recommendations = [
        Recommendation(number: "1", text: "That the words be changed.", kind: .wording, changeReferences: references, wanted: wanted)
      ]
    }
    return facts.recommendationFaults
  }

  @Test("The sample's own fit")
  func sample() throws { #expect(try SampleVariation.reviewed().recommendationFaults.isEmpty) }

  @Test("A reference that the draft does not have is a fault")
  func unknown() throws {
    let found = try Self.faults(["VIC-03", "VIC-99"], nil)
    #expect(found.map(\.reference) == ["VIC-99"])
    #expect(found.first?.reason.contains("no change of that reference") == true)
  }

  @Test("A reference whose change has not the quoted words is a fault, and one that has them is not")
  func words() throws {
    #expect(try Self.faults(["VIC-03"], .replacement(of: "Encouraging officers", by: ["Ensuring that officers"])).isEmpty)
    #expect(try Self.faults(["VIC-07"], .replacement(of: "Encouraging officers", by: ["Ensuring that officers"])).count == 1)
    #expect(try Self.faults(["VIC-07"], .present("words that are new")).isEmpty)
  }

  @Test("A change that it is bound to must be there, and be the change of its reference")
  func bound() throws {
    let proposal = try #require(try SampleVariation.reviewed().proposal)
    let reported = try #require(proposal.changes.first { $0.ref == "VIC-03" })
    let id = proposal.change(reported).id
    func faults(_ references: [String], _ ids: [String]) throws -> [RecommendationFault] {
      try SampleVariation.reviewed { variation in
        var one = Recommendation(number: "1", text: "That the words be changed.", kind: .wording, changeReferences: references)
        one.changeIDs = ids
        variation.recommendations = [one]
      }.recommendationFaults
    }
    #expect(try faults(["VIC-03"], [id]).isEmpty)
    #expect(try faults([], [id]).isEmpty)
    #expect(try faults(["VIC-04"], [id]).first?.reason.contains("which is now VIC-03") == true)
    #expect(try faults(["VIC-03"], ["0000000000000000"]).first?.reason.contains("VIC-03 is now “Encouraging") == true)
  }

  @Test("An undertaking and a point of the discussion name changes that are there")
  func undertakings() throws {
    let facts = try SampleVariation.reviewed { variation in
      variation.undertakings = [Undertaking(number: "U1", text: "To look again.", changeReferences: ["VIC-99"])]
      variation.discussion = [DiscussionPoint(point: "Why?", changeReferences: ["VIC-03", "VIC-98"])]
    }
    #expect(facts.recommendationFaults.map(\.reference) == ["VIC-99", "VIC-98"])
  }
}
