package import PlanModel

/// What happened at a meeting of the Panel, in the words of its record.
package struct MeetingRecord: Hashable, Sendable, Codable {
  /// The day of the meeting.
  package let date: CalendarDate
  /// Who was there.
  package let present: [String]
  /// What was moved and decided, in order.
  package let decisions: [Decision]
  /// What was undertaken, in order.
  package let undertakings: [Undertaking]

  package init(date: CalendarDate, present: [String] = [], decisions: [Decision] = [], undertakings: [Undertaking] = []) {
    self.date = date
    self.present = present
    self.decisions = decisions
    self.undertakings = undertakings
  }

  /// A motion and what became of it. Only the whole Panel decides (Sch.6 para 27).
  package struct Decision: Hashable, Sendable, Codable {
    /// Who moved it.
    package let mover: String
    /// The amendment in its words; nil where none was made.
    package let amendment: String?
    /// The votes for, against and abstaining; nil where none was taken.
    package let vote: Vote?
    /// The resolution in its exact words; nil where the motion fell.
    package let resolution: String?
    /// The recommendations that it adopts, by the number of their annotation.
    package let adopts: [Int]

    package init(mover: String, amendment: String? = nil, vote: Vote? = nil, resolution: String? = nil, adopts: [Int] = []) {
      self.mover = mover
      self.amendment = amendment
      self.vote = vote
      self.resolution = resolution
      self.adopts = adopts
    }
  }

  /// A count of votes.
  package struct Vote: Hashable, Sendable, Codable {
    package let inFavour: Int
    package let against: Int
    package let abstaining: Int

    package init(inFavour: Int, against: Int, abstaining: Int = 0) {
      self.inFavour = inFavour
      self.against = against
      self.abstaining = abstaining
    }
  }

  /// What somebody undertook in response to a point.
  package struct Undertaking: Hashable, Sendable, Codable {
    /// The point as it was put.
    package let point: String
    /// Who answered it.
    package let answeredBy: String
    package let answer: String
    /// What was undertaken; nil where nothing was.
    package let undertaking: String?
    /// By when.
    package let due: CalendarDate?

    package init(point: String, answeredBy: String, answer: String, undertaking: String? = nil, due: CalendarDate? = nil) {
      self.point = point
      self.answeredBy = answeredBy
      self.answer = answer
      self.undertaking = undertaking
      self.due = due
    }
  }
}
