import DocumentRendering
import Foundation
import PlanModel
import ReviewReporting
import Testing

/// The sentences on page one, for none, one, two and many.
struct ShortStoryTests {
  /// The draft of the fixture holds a drawing, which may hold words.
  @Test func nothingChanged() {
    let report = ReviewFixture.small(same("Visit every ward"), same("Fund youth work")).report
    #expect(
      report.inShort == [
        "Nothing differs in what was compared between the published plan and the draft.", "The one objective stays.",
        "All 2 commitments under the objectives in the published plan are unchanged.",
      ])
    #expect(report.remarks.isEmpty)
    #expect(report.firstLooks.isEmpty && report.isWithoutChanges)
  }

  @Test func oneCommitmentReworded() {
    let report = ReviewFixture.small(reworded("Visit [-every ward-]{+most wards+}", reason(.weakened, "Fewer wards.", .high))).report
    #expect(
      report.inShort == [
        "The one objective stays.", "There is one commitment under the objectives in the published plan. It is reworded.",
        "In the draft there is 1.",
      ])
    #expect(report.remarks == ["One change lowers what is promised.", "Outside the commitments nothing changed."])
  }

  @Test func noneBeforeAndTwoNew() {
    let report = ReviewFixture.small(added("Visit every ward"), added("Fund youth work")).report
    #expect(
      report.inShort == [
        "The one objective stays.", "No commitments were found under the objectives in the published plan.", "Two are new.",
      ])
  }

  @Test func mergeSplitAndEditorialKeepTheSum() {
    let report = ReviewFixture.small(
      before("m", "Listen"), before("m", "Answer"),
      after("m", .merged, "Listen and answer", words: "Listen[-\nAnswer-]{+ and answer+}"),
      same("Visit every ward"), editorial("Publish accounts[-.-]"), removed("Keep the barge"), added("Start a choir")
    ).report
    #expect(
      report.inShort.contains(
        "Of the 5 commitments under the objectives in the published plan, 1 is unchanged, 2 are merged into 1, 1 differs only in punctuation, capitals, spaces or style and 1 is removed."
      ))
    #expect(report.inShort.suffix(2) == ["One is new.", "In the draft there are 4."])
  }

  @Test func allRemoved() {
    let report = ReviewFixture.small(removed("Keep the barge"), removed("Keep the pier"), title: ("River", nil)).report
    #expect(report.inShort.contains("One objective is gone: “River”."))
    #expect(report.inShort.contains("All 2 commitments under the objectives in the published plan are removed."))
    #expect(report.inShort.contains("In the draft there are 0."))
  }

  @Test func renamedAndNewObjectives() {
    let report = ReviewFixture.wealdmere.report
    #expect(report.inShort.contains("Four objectives stay."))
    #expect(report.inShort.contains("One objective is new: “Cutting serious violence”."))
    #expect(report.inShort.contains("“A modern force” is renamed: “A modern and fair force”."))
  }

  @Test func aChangeThatNobodyMarkedIsSaid() {
    let remarks = ReviewFixture.wealdmere.report.remarks
    #expect(remarks.contains("Four changes are not marked or mentioned, and one is marked or mentioned only in part."))
  }

  @Test func nothingThatReadsLikeAPlan() {
    let report = ReviewFixture(
      title: nil, parts: [.init(kind: .introduction, title: ("Page", "Page"), sections: [(nil, .unknown, [paragraph("Only words.")])])]
    ).report
    #expect(report.inShort.contains("No objectives were found in either version."))
    #expect(report.inShort.contains("No commitments were found in either version."))
  }

  @Test func commitmentsOutsideTheObjectivesAreToldApart() {
    let objective = ReviewFixture.Part(title: ("Safer streets", "Safer streets"), sections: [(nil, .unknown, [same("Visit every ward")])])
    let annex = ReviewFixture.Part(
      kind: .appendix, title: ("Promises", "Promises"),
      sections: [(nil, .unknown, [same("Keep the pier"), reworded("Keep the [-barge-]{+boat+}"), added("Start a choir")])])
    let both = ReviewFixture(title: nil, parts: [objective, annex]).report
    #expect(both.inShort.last == "There is one commitment under the objectives in the published plan. It is unchanged.")
    #expect(both.remarks.contains("Commitments outside the objectives: 1 unchanged, 1 reworded and 1 added."))
    #expect(both.tallies.commitments.original == 3 && both.headline.commitments.original == 1)
    let annexOnly = ReviewFixture(title: nil, parts: [annex]).report
    #expect(annexOnly.inShort.contains("Of the 2 commitments in the published plan, 1 is unchanged and 1 is reworded."))
    #expect(!annexOnly.headline.isOfObjectives && annexOnly.headline.elsewhere.isEmpty)
  }

  @Test func aQuestionThatThreeChangesRaiseIsAskedOnce() throws {
    let ask = reason(.newCommitment, "New.", .minor, ask: "By when?")
    let report = ReviewFixture.small(added("One", ask), added("Two", ask), added("Three", ask), removed("Four", ask)).report
    #expect(report.groups[0].sharedQuestions.map(\.changes.count) == [4])
    let html = String(decoding: report.rendered(as: .html), as: UTF8.self)
    #expect(html.components(separatedBy: "By when?").count == 2)
    let twice = ReviewFixture.small(added("One", ask), added("Two", ask)).report
    #expect(twice.groups[0].sharedQuestions.isEmpty)
    #expect(String(decoding: twice.rendered(as: .html), as: UTF8.self).components(separatedBy: "By when?").count == 3)
  }

  @Test func versionsWithoutARoleAreStillToldApart() {
    var fixture = ReviewFixture.small(same("Visit every ward"))
    fixture.original.value.metadata.role = nil
    fixture.revised.value.metadata.role = nil
    #expect(fixture.report.original.name == "the original" && fixture.report.revised.name == "the revised version")
    fixture.original.value.metadata.role = .draft
    fixture.revised.value.metadata.role = .draft
    #expect(fixture.report.original.name == "the earlier draft" && fixture.report.revised.name == "the later draft")
  }
}
