public import PlanModel

/// The provisions on a plan and its variation, as data: chosen by body, country and date.
///
/// The texts were read as consolidated to ``lastRead``. A provision that was not read is not here.
public struct StatuteBook: Hashable, Sendable {
  /// Every provision, in the order of the Act and then of the orders.
  public let citations: [StatutoryCitation]

  package init(citations: [StatutoryCitation]) { self.citations = citations }

  /// The law of England and Wales on police and crime plans.
  public static let englandAndWales = StatuteBook(
    citations: making + contents + besideThePlan + panel + london + mayors)

  /// The last day of the month to which the consolidated texts were read.
  public static var lastRead: CalendarDate {
    guard let date = CalendarDate(year: 2026, month: 4, day: 30) else { preconditionFailure("30 April 2026 is a day.") }
    return date
  }

  /// The provisions that apply to a variation on a day, in the order of the book.
  ///
  /// A body whose law was not read, such as a board, gets none; ``notes(for:on:)`` says so.
  public func citations(for variation: Variation, on date: CalendarDate) -> [StatutoryCitation] {
    citations.filter { citation in
      citation.applies(to: variation.body.kind, in: variation.country, on: date)
        && (citation.matter != .mayoralFunctions || variation.isGreaterManchester)
    }
  }

  /// The provisions on one matter that apply to a variation on a day.
  public func citations(on matter: StatutoryMatter, for variation: Variation, on date: CalendarDate) -> [StatutoryCitation] {
    citations(for: variation, on: date).filter { $0.matter == matter }
  }

  /// Notes for readers on the choice: a body whose own order was not read, a day after the reading, doubts about dates.
  public func notes(for variation: Variation, on date: CalendarDate) -> [LoadingNote] {
    var notes: [LoadingNote] = []
    switch variation.body.kind {
    case .board:
      notes.append(
        LoadingNote(
          .limit, "No provision on policing and crime boards was in the law as read. The officer must supply the citations for this body."))
    case .mayor where !variation.isGreaterManchester:
      notes.append(
        LoadingNote(
          .limit,
          "The order that gives this mayor a commissioner's functions was not read. The provisions are cited as they stand for a "
            + "commissioner; check them against the order."))
    default: break
    }
    if date > Self.lastRead {
      notes.append(
        LoadingNote(.limit, "The law is cited as consolidated to April 2026. Check for changes between then and \(date)."))
    }
    return notes
  }
}

extension StatutoryCitation {
  /// Whether it applies to a kind of body in a country on a day, as far as its dates were read.
  func applies(to body: LocalPolicingBody.Kind, in country: Country, on date: CalendarDate) -> Bool {
    guard bodies.contains(body), countries.contains(country) else { return false }
    if let from, date < from { return false }
    if let to, date > to { return false }
    return true
  }
}

extension Variation {
  /// Whether the body is the mayor of Greater Manchester, whose order was read (SI 2017/470).
  var isGreaterManchester: Bool {
    guard body.kind == .mayor else { return false }
    return body.order?.contains("2017/470") ?? (area.lowercased() == "greater manchester")
  }
}
