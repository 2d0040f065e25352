import DocumentRendering
import PlanModel
import StatutoryFrame

extension JSONForm<CalendarDate> {
  /// A day (ISO 8601): "2026-06-15".
  static var day: JSONForm { JSONForm(.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")) { $1.string($0.iso) } }
}

extension JSONForm<Timetable> {
  /// The steps of a variation with their dates, and the days between them.
  static var timetable: JSONForm {
    object { members in
      members.member("asOf", JSONForm<CalendarDate>.day.orNull) { $0.asOf }
      members.member("steps", JSONForm<Timetable.Step>.step.array) { $0.steps }
      members.member("intervals", JSONForm<Timetable.Interval>.interval.array) { $0.intervals }
      members.member("undated", JSONForm<VariationStep>.name.array) { $0.undated }
      members.member("notes", JSONForm<String>.string.array) { $0.doubts.map(\.sentence) }
    }
  }
}

extension JSONForm<Timetable.Step> {
  fileprivate static var step: JSONForm {
    object { members in
      members.member("step", JSONForm<VariationStep>.name) { $0.step }
      members.member("date", .day) { $0.date }
      members.member("tense", JSONForm<Timetable.Tense>.name.orNull) { $0.tense }
      members.member("daysAway", JSONForm<Int>.integer.orNull) { $0.daysAway }
      members.member("daysSincePrevious", JSONForm<Int>.integer.orNull) { $0.sincePrevious?.days }
    }
  }
}

extension JSONForm<Timetable.Interval> {
  fileprivate static var interval: JSONForm {
    object { members in
      members.member("from", JSONForm<VariationStep>.name) { $0.from }
      members.member("to", JSONForm<VariationStep>.name) { $0.to }
      members.member("days", .integer) { $0.days }
      members.member("clearDays", .integer) { $0.clearDays }
      members.member("clearWorkingDays", JSONForm<Int>.integer.orNull) { $0.clearWorkingDays }
      members.member("bankHolidays", JSONForm<BankHoliday>.holiday.array) { $0.bankHolidays }
    }
  }
}

extension JSONForm<BankHoliday> {
  fileprivate static var holiday: JSONForm {
    object { members in
      members.member("date", .day) { $0.date }
      members.member("name", .string) { $0.name }
    }
  }
}

extension JSONForm<PlanContentGrid> {
  /// What each version says under each head of s.7(1).
  static var grid: JSONForm {
    object { members in
      members.member("versions", JSONForm<String>.string.array) { $0.versions }
      members.member("rows", JSONForm<PlanContentGrid.Row>.gridRow.array) { $0.rows }
    }
  }
}

extension JSONForm<PlanContentGrid.Row> {
  fileprivate static var gridRow: JSONForm {
    object { members in
      members.member("head", JSONForm<String>(.choice(PlanContentHead.allCases.map(\.provision))) { $1.string($0) }) { $0.head.provision }
      members.member("title", .string) { $0.head.title }
      members.member("cells", JSONForm<PlanContentGrid.Cell>.cell.array) { $0.cells }
      members.member("movements", JSONForm<PlanContentGrid.Movement>.movement.array) { $0.movements }
    }
  }
}

extension JSONForm<PlanContentGrid.Cell> {
  fileprivate static var cell: JSONForm {
    object { members in
      members.member("count", .count) { $0.count }
      members.member("terms", JSONForm<String>.string.array) { $0.terms }
      members.member("findings", JSONForm<PlanContentGrid.Finding>.gridFinding.array) { $0.findings }
    }
  }
}

extension JSONForm<PlanContentGrid.Finding> {
  fileprivate static var gridFinding: JSONForm {
    object { members in
      members.member("under", .string) { $0.under }
      members.member("evidence", JSONForm<PlanContentGrid.Evidence>.name) { $0.evidence }
      members.member("count", .count) { $0.count }
      members.member("sample", .string) { $0.sample }
      members.member("place", .place) { $0.place }
    }
  }
}

extension JSONForm<PlanContentGrid.Movement> {
  fileprivate static var movement: JSONForm {
    object { members in
      members.member("kind", JSONForm<PlanContentGrid.Movement.Kind>.name) { $0.kind }
      members.member("before", .count) { $0.before }
      members.member("after", .count) { $0.after }
      members.member("termsLost", JSONForm<String>.string.array) { $0.termsLost }
      members.member("termsGained", JSONForm<String>.string.array) { $0.termsGained }
    }
  }
}
