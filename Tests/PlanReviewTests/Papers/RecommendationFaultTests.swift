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
}
