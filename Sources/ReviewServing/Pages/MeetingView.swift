import PlanModel
import ReviewCases

/// The page of the meeting: attendance, what was moved and decided, what was answered and undertaken.
struct MeetingView {
  let frame: CaseFrame
  let meetings: [Meeting]
  let hasMeetings: Bool
  let recommendations: [Proposed]
  let hasRecommendations: Bool
  let date: String
  let attendancePath: String
  let decisionPath: String
  let pointPath: String

  struct Meeting {
    let date: String
    let present: String
    let hasPresent: Bool
    let decisions: [Decision]
    let points: [Point]
  }

  struct Decision {
    let mover: String
    let amendment: String?
    let vote: String?
    let resolution: String?
    let adopts: String?
  }

  struct Point {
    let point: String
    let answeredBy: String
    let answer: String
    let undertaking: String?
    let due: String?
  }

  struct Proposed {
    let number: Int
    let author: String
    let words: String
  }

  /// - Parameter planned: The date of the meeting in the timetable; nil where it has none.
  init(_ state: CaseState, planned: CalendarDate?, _ frame: CaseFrame) {
    self.frame = frame
    meetings = state.meetingDays.map { meeting in
      Meeting(
        date: meeting.date.description, present: meeting.present.joined(separator: ", "), hasPresent: !meeting.present.isEmpty,
        decisions: meeting.decisions.map(Decision.init), points: meeting.undertakings.map(Point.init))
    }
    hasMeetings = !meetings.isEmpty
    recommendations = state.comments.filter { $0.standing == .open && $0.annotation.kind.family == "recommendation" }.map {
      Proposed(number: $0.annotation.id, author: $0.annotation.author, words: $0.annotation.words)
    }
    hasRecommendations = !recommendations.isEmpty
    date = (state.meetings.last?.date ?? planned)?.iso ?? ""
    attendancePath = frame.path(.attendance)
    decisionPath = frame.path(.decision)
    pointPath = frame.path(.point)
  }
}

extension MeetingView.Decision {
  fileprivate init(_ decision: MeetingRecord.Decision) {
    let vote = decision.vote.map { "\($0.inFavour) for, \($0.against) against, \($0.abstaining) abstaining" }
    let adopts = decision.adopts.isEmpty ? nil : decision.adopts.map(String.init).joined(separator: ", ")
    self.init(mover: decision.mover, amendment: decision.amendment, vote: vote, resolution: decision.resolution, adopts: adopts)
  }
}

extension MeetingView.Point {
  fileprivate init(_ point: MeetingRecord.Undertaking) {
    self.init(
      point: point.point, answeredBy: point.answeredBy, answer: point.answer, undertaking: point.undertaking,
      due: point.due?.description)
  }
}
