import PlanModel

extension CaseState {
  /// The record of each day on which the Panel met: everything that was entered for one date together, in the order of the dates.
  package var meetingDays: [MeetingRecord] {
    var days: [CalendarDate: MeetingRecord] = [:]
    for meeting in meetings { days[meeting.date] = days[meeting.date].map { $0.joined(with: meeting) } ?? meeting }
    return days.values.sorted { $0.date < $1.date }
  }

  /// The recommendations that the Panel has adopted, by the numbers of their annotations. Only the whole Panel can (Sch.6 para 27).
  package var adopted: Set<Int> { Set(meetings.flatMap(\.decisions).filter { $0.resolution != nil }.flatMap(\.adopts)) }

  /// The words in which the Panel adopted a recommendation by a resolution of its own; nil where it has none.
  package func resolution(on annotation: Int) -> String? {
    meetings.flatMap(\.decisions).last { $0.adopts == [annotation] && $0.resolution != nil }?.resolution
  }
}

extension MeetingRecord {
  /// This record and what was entered after it for the same day. Of the lists of who was there, every name once.
  fileprivate func joined(with other: MeetingRecord) -> MeetingRecord {
    MeetingRecord(
      date: date, present: present + other.present.filter { !present.contains($0) }, decisions: decisions + other.decisions,
      undertakings: undertakings + other.undertakings)
  }
}
