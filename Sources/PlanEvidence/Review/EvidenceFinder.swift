public import PlanModel

/// Finds what papers say of the commitments of a plan.
public struct EvidenceFinder: Sendable {
  /// How passages are matched.
  public var settings: MatchSettings
  /// The officer's corrections.
  public var corrections: [EvidenceCorrection]

  package init(settings: MatchSettings = .standard, corrections: [EvidenceCorrection] = []) {
    self.settings = settings
    self.corrections = corrections
  }

  /// Reads papers against commitments.
  ///
  /// - Parameters:
  ///   - commitments: The commitments, in the order of the plan.
  ///   - sources: The papers, in any order; the review has them by their dates.
  ///   - date: The day at which the states are asked for; by default the date of the last paper.
  ///   - fates: What became of each commitment in a later version, by the id of its unit; nil where there is no later version.
  public func review(
    _ commitments: [PlanUnit], in sources: [EvidenceSource], asOf date: CalendarDate? = nil, fates: [String: CommitmentFate]? = nil
  ) -> EvidenceReview {
    let sources = Self.inOrder(sources)
    var readings = self.readings(of: commitments, in: sources)
    let promises = commitments.map(CommitmentPromise.init)
    let reader = PassageStatusReader(sources, promises)
    for index in readings.indices { readings[index].read(by: reader) }
    let stale = Corrector(corrections, commitments, sources).apply(to: &readings)
    for index in readings.indices where readings[index].isLinked && readings[index].status == .none { readings[index].read(by: reader) }
    let date = date ?? sources.compactMap(\.date).max()
    let accounts = accounts(of: commitments, reader, readings, date: date, fates: fates)
    return EvidenceReview(sources: sources, passages: readings, commitments: accounts, date: date, stale: stale)
  }

  /// By date, those without one last, otherwise as given.
  static func inOrder(_ sources: [EvidenceSource]) -> [EvidenceSource] {
    sources.enumerated().sorted { one, other in
      let (first, second) = (one.element.date?.dayNumber ?? .max, other.element.date?.dayNumber ?? .max)
      return (first, one.offset) < (second, other.offset)
    }.map(\.element)
  }

  private func readings(of commitments: [PlanUnit], in sources: [EvidenceSource]) -> [PassageReading] {
    let all = sources.enumerated().flatMap { index, source in
      source.passages.filter { $0.kind != .heading }.map { PassageReading(source: index, passage: $0) }
    }
    var matcher = PassageMatcher(commitments, passages: all.map(\.passage), settings: settings)
    return zip(all, matcher.found(by: LinkChoice(settings: settings))).map { reading, found in
      var reading = reading
      reading.links = found.links
      reading.ranked = found.ranked
      return reading
    }
  }

  private func accounts(
    of commitments: [PlanUnit], _ statuses: PassageStatusReader, _ readings: [PassageReading], date: CalendarDate?,
    fates: [String: CommitmentFate]?
  ) -> [CommitmentAccount] {
    var accounts = zip(commitments, statuses.promises).map { unit, promise in
      CommitmentAccount(unit: unit, deadline: promise.deadline, fate: fates.map { $0[unit.id] ?? .kept })
    }
    for (index, reading) in readings.enumerated() {
      for link in reading.links {
        guard link.strength != .possible else {
          accounts[link.commitment].possible.append(index)
          continue
        }
        let isFirst = link.commitment == reading.links.first?.commitment
        let status = isFirst ? reading.status : statuses.reading(of: reading, for: link.commitment).status
        accounts[link.commitment].passages.append(index)
        accounts[link.commitment].statuses.append(status)
      }
    }
    let reader = StateReader(date: date)
    for index in accounts.indices {
      let found = reader.state(of: statuses.promises[index], statuses: accounts[index].statuses, fate: accounts[index].fate)
      accounts[index].state = found.state
      accounts[index].flags = found.flags
    }
    return accounts
  }
}

extension PassageReading {
  /// Reads what the passage says about its first commitment, and its figures.
  fileprivate mutating func read(by reader: PassageStatusReader) {
    guard isLinked, let first = links.first else { return }
    let reading = reader.reading(of: self, for: first.commitment)
    status = reading.status
    statusWords = reading.words
    figures = NumberWord.digits(in: WordReader.words(of: MeasureRow(passage).map { "\($0.measure) \($0.value)" } ?? passage.text))
  }
}

/// Reads what the passages of papers say of commitments. What minutes record as to be done is planned, whatever its words.
private struct PassageStatusReader {
  let promises: [CommitmentPromise]
  private let statuses = StatusReader()
  /// For each paper, the passages that record something to be done.
  private let agreed: [Set<EvidencePassage>]

  init(_ sources: [EvidenceSource], _ promises: [CommitmentPromise]) {
    self.promises = promises
    agreed = sources.map { $0.kind == .minutes ? Set(ActionFinder($0).points.map(\.passage)) : [] }
  }

  func reading(of reading: PassageReading, for commitment: Int) -> StatusReader.Reading {
    guard !agreed[reading.source].contains(reading.passage) else { return StatusReader.Reading(status: .planned) }
    return statuses.reading(of: reading.passage, for: promises[commitment])
  }
}
