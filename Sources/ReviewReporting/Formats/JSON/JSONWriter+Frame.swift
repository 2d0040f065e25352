import PlanModel

extension JSONWriter {
  /// Writes a timetable as the member "timetable".
  mutating func write(_ timetable: Timetable) {
    name("timetable")
    object { writer in
      writer.member("asOf", timetable.asOf?.iso)
      writer.name("steps")
      writer.array(timetable.steps) { writer, step in
        writer.object { writer in
          writer.member("step", step.step.rawValue)
          writer.member("date", step.date.iso)
          writer.member("tense", step.tense?.rawValue)
          writer.member("daysAway", step.daysAway)
          writer.member("daysSincePrevious", step.sincePrevious?.days)
        }
      }
      writer.name("intervals")
      writer.array(timetable.intervals) { $0.write($1) }
      writer.name("undated")
      writer.array(timetable.undated) { $0.string($1.rawValue) }
      writer.name("notes")
      writer.array(timetable.notes) { $0.string($1.sentence) }
    }
  }

  private mutating func write(_ interval: Timetable.Interval) {
    object { writer in
      writer.member("from", interval.from.rawValue)
      writer.member("to", interval.to.rawValue)
      writer.member("days", interval.days)
      writer.member("clearDays", interval.clearDays)
      writer.member("clearWorkingDays", interval.clearWorkingDays)
      writer.name("bankHolidays")
      writer.array(interval.bankHolidays) { writer, holiday in
        writer.object { writer in
          writer.member("date", holiday.date.iso)
          writer.member("name", holiday.name)
        }
      }
    }
  }

  /// Writes a grid as the member "coverageGrid".
  mutating func write(_ grid: CoverageGrid) {
    name("coverageGrid")
    object { writer in
      writer.name("versions")
      writer.array(grid.versions) { $0.string($1) }
      writer.name("rows")
      writer.array(grid.rows) { writer, row in
        writer.object { writer in
          writer.member("head", row.head.provision)
          writer.member("title", row.head.title)
          writer.name("cells")
          writer.array(row.cells) { $0.write($1) }
          writer.name("movements")
          writer.array(row.movements) { $0.write($1) }
        }
      }
    }
  }

  private mutating func write(_ cell: CoverageGrid.Cell) {
    object { writer in
      writer.member("count", cell.count)
      writer.name("terms")
      writer.array(cell.terms) { $0.string($1) }
      writer.name("findings")
      writer.array(cell.findings) { writer, finding in
        writer.object { writer in
          writer.member("under", finding.under)
          writer.member("evidence", finding.evidence.rawValue)
          writer.member("count", finding.count)
          writer.member("sample", finding.sample)
          writer.name("place")
          JSONFormat.write(finding.place, to: &writer)
        }
      }
    }
  }

  private mutating func write(_ movement: CoverageGrid.Movement) {
    object { writer in
      writer.member("kind", movement.kind.rawValue)
      writer.member("before", movement.before)
      writer.member("after", movement.after)
      writer.name("termsLost")
      writer.array(movement.termsLost) { $0.string($1) }
      writer.name("termsGained")
      writer.array(movement.termsGained) { $0.string($1) }
    }
  }
}
