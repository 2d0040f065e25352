import DocumentRendering
import PlanEvidence
import PlanModel

extension EvidenceReport {
  /// The review as data: the papers, then every commitment with the passages about it, then the rest.
  public var json: [UInt8] {
    var writer = JSONWriter(capacity: 512 * (review.passages.count + 16))
    writer.object { writer in
      writer.newLine()
      writer.line { $0.member("schemaVersion", "1.0") }
      writer.line { $0.member("asOf", review.date?.iso) }
      writer.line { writer in
        writer.name("papers")
        writer.array(review.sources) { writer, source in Self.write(source, to: &writer) }
      }
      writer.name("commitments")
      writer.array { writer in
        for index in review.commitments.indices {
          writer.newLine()
          write(index, to: &writer)
        }
        writer.endLine()
      }
      writer.name("passages")
      writer.array { writer in
        for reading in review.passages {
          writer.newLine()
          write(reading, to: &writer)
        }
        writer.endLine()
      }
      writer.endLine()
    }
    writer.endLine()
    return writer.bytes
  }

  private static func write(_ source: EvidenceSource, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", source.name)
      writer.member("title", source.title)
      writer.member("kind", source.kind.rawValue)
      writer.member("date", source.date?.iso)
      writer.member("from", source.period?.start.iso)
      writer.member("to", source.period?.end.iso)
    }
  }

  private func write(_ index: Int, to writer: inout JSONWriter) {
    let account = review.commitments[index]
    writer.object { writer in
      writer.member("ref", reference(of: index))
      writer.member("id", account.unit.id)
      writer.member("objective", account.unit.objective)
      writer.member("leadIn", account.unit.leadIn)
      writer.member("text", account.unit.text)
      writer.member("place", account.unit.place.description)
      writer.member("state", account.state.rawValue)
      writer.name("flags")
      writer.array(account.flags) { writer, flag in writer.string(flag.rawValue) }
      writer.member("deadline", account.deadline?.iso)
      writer.member("fate", account.fate?.rawValue)
      writer.member("statement", EvidenceWords.sentence(on: account, in: review))
      writer.member("question", EvidenceWords.question(on: account, in: review))
      writer.name("passages")
      writer.array(zip(account.passages, account.statuses)) { writer, pair in
        writer.object { writer in
          writer.member("id", review.passages[pair.0].passage.id)
          writer.member("status", pair.1.rawValue)
        }
      }
    }
  }

  private func write(_ reading: PassageReading, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", reading.passage.id)
      writer.member("file", review.sources[reading.source].name)
      writer.member("place", reading.passage.place.description)
      writer.member("heading", reading.passage.heading)
      writer.member("text", reading.passage.text)
      writer.member("status", reading.status.rawValue)
      writer.member("statusWords", reading.statusWords)
      writer.name("figures")
      writer.array(reading.figures) { writer, figure in writer.string(figure) }
      writer.name("links")
      writer.array(reading.links) { writer, link in
        writer.object { writer in
          writer.member("ref", reference(of: link.commitment))
          writer.member("strength", link.strength.rawValue)
          writer.name("words")
          writer.array(link.words) { writer, word in writer.string(word) }
          writer.name("features")
          writer.array(link.features) { writer, feature in writer.string(feature.rawValue) }
        }
      }
    }
  }

  /// A table for a spreadsheet, a row for each passage of each commitment, and one for each commitment without any; in UTF-8.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["Ref", "Objective", "Commitment", "State", "What the papers show", "Paper", "Place", "Passage", "Says", "Words in common"])
    for (index, account) in review.commitments.enumerated() {
      let own = [
        reference(of: index), account.unit.objective, account.unit.text, account.state.title,
        EvidenceWords.sentence(on: account, in: review),
      ]
      if account.passages.isEmpty { writer.row(own + ["", "", "", "", ""]) }
      for (position, status) in zip(account.passages, account.statuses) {
        let reading = review.passages[position]
        let words = reading.links.first { $0.commitment == index }?.words ?? []
        writer.row(
          own + [
            review.sources[reading.source].name, reading.passage.place.description, reading.passage.text, EvidenceWords.label(of: status),
            words.joined(separator: ", "),
          ])
      }
    }
    return writer.bytes
  }
}
