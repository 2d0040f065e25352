import PlanModel
import TestSupport

/// Two versions of a plan made from a seed, with the truth of what answers to what.
struct GeneratedPlans {
  /// A unit of each side that belong together, as indices into the units.
  struct Link: Hashable {
    var original: Int
    var revised: Int
  }

  /// How many of a hundred commitments meet each fate.
  struct Rates {
    var reworded = 10
    var added = 3
    var removed = 3
    var moved = 3
    var merged = 1
    var split = 1
    var replaced = 3
    var copied = 2
  }

  private(set) var original = Plan()
  private(set) var revised = Plan()
  /// Every pair of commitments that belong together.
  private(set) var links: Set<Link> = []
  /// Those whose words differ.
  private(set) var changedLinks: Set<Link> = []
  /// Those under another objective.
  private(set) var movedLinks: Set<Link> = []
  /// Merges and splits, each as its links.
  private(set) var groups: Set<Set<Link>> = []

  private var random: SeededGenerator
  private var phrases = Phrases()
  /// The commitments of each objective and lead-in, with a number that both sides share.
  private var before: [[Item]] = []
  private var after: [[Item]] = []

  private struct Item {
    var text: String
    /// The numbers of the original commitments that it comes from; one of its own where it comes from none.
    var numbers: [Int]
  }

  init(commitments: Int, seed: UInt64, rates: Rates = Rates()) {
    random = SeededGenerator(seed: seed)
    make(commitments, rates)
    original = plan(before)
    revised = plan(after)
    note()
  }

  // MARK: Making

  private static let listLength = 8

  private mutating func make(_ commitments: Int, _ rates: Rates) {
    let lists = max(2, commitments / Self.listLength)
    before = (0..<lists).map { list in
      (0..<Self.listLength).map { Item(text: phrases.sentence(&random), numbers: [list * Self.listLength + $0]) }
    }
    after = Array(repeating: [], count: lists)
    var moved: [(item: Item, from: Int)] = []
    for list in before.indices {
      var place = 0
      while place < before[list].count {
        place += revise(list, place, rates, &moved)
      }
    }
    for (item, list) in moved {
      var target = Int.random(in: 0..<lists, using: &random)
      if target / 2 == list / 2 { target = (target + 2) % lists }
      after[target].insert(item, at: Int.random(in: 0...after[target].count, using: &random))
    }
  }

  /// Decides the fate of a commitment; gives how many of the list are dealt with.
  private mutating func revise(_ list: Int, _ place: Int, _ rates: Rates, _ moved: inout [(item: Item, from: Int)]) -> Int {
    let item = before[list][place]
    var fate = Int.random(in: 0..<100, using: &random)
    func isDrawn(_ rate: Int) -> Bool {
      fate -= rate
      return fate < 0
    }
    if isDrawn(rates.removed) { return 1 }
    if isDrawn(rates.moved) {
      let isEdited = Bool.random(using: &random)
      moved.append((Item(text: isEdited ? phrases.edited(item.text, &random) : item.text, numbers: item.numbers), list))
    } else if isDrawn(rates.merged), place + 1 < before[list].count {
      let next = before[list][place + 1]
      after[list].append(Item(text: phrases.joined(item.text, next.text), numbers: item.numbers + next.numbers))
      return 2
    } else if isDrawn(rates.split) {
      let half = phrases.sentence(&random)
      before[list][place].text = phrases.joined(item.text, half)
      after[list].append(item)
      after[list].append(Item(text: half, numbers: item.numbers))
    } else if isDrawn(rates.replaced) {
      after[list].append(Item(text: phrases.sentence(&random), numbers: [-1]))
    } else {
      let isReworded = isDrawn(rates.reworded)
      after[list].append(Item(text: isReworded ? phrases.edited(item.text, &random) : item.text, numbers: item.numbers))
    }
    if Int.random(in: 0..<100, using: &random) < rates.added { after[list].append(Item(text: phrases.sentence(&random), numbers: [-1])) }
    if Int.random(in: 0..<100, using: &random) < rates.copied {
      let other = (list + before.count / 2) % before.count
      after[other].append(Item(text: phrases.near(item.text, &random), numbers: [-1]))
    }
    return 1
  }

  private func plan(_ lists: [[Item]]) -> Plan {
    var paragraph = 0
    func place() -> Place {
      paragraph += 1
      return Place(paragraph: paragraph)
    }
    let sections = lists.enumerated().map { list, items in
      Section(
        leadIn: LeadIn(
          text: list % 2 == 0 ? "I will hold the Chief Constable to account for:" : "As your Commissioner I will:",
          responsible: list % 2 == 0 ? .chiefOfficer : .localPolicingBody, role: .commitment, place: place()),
        items: items.map { .commitment(Commitment(text: $0.text, place: place())) })
    }
    return Plan(
      divisions: stride(from: 0, to: sections.count, by: 2).map { first in
        Division(
          kind: .objective, heading: Heading(text: phrases.title(first / 2), level: 1, place: Place(paragraph: 0)),
          sections: Array(sections[first..<min(first + 2, sections.count)]))
      })
  }

  // MARK: The truth

  private mutating func note() {
    var originals: [Int: [(unit: Int, list: Int)]] = [:]
    let (left, right) = (commitments(original), commitments(revised))
    for (index, (item, list)) in flat(before).enumerated() {
      for number in item.numbers { originals[number, default: []].append((left[index], list)) }
    }
    for (index, (item, list)) in flat(after).enumerated() {
      let members = item.numbers.flatMap { originals[$0] ?? [] }
      for member in members {
        let link = Link(original: member.unit, revised: right[index])
        links.insert(link)
        if member.list / 2 != list / 2 { movedLinks.insert(link) }
      }
    }
    let (before, after) = (original.units, revised.units)
    changedLinks = links.filter { before[$0.original].text != after[$0.revised].text }
    let byOriginal = Dictionary(grouping: links, by: \.original).values.filter { $0.count > 1 }
    let byRevised = Dictionary(grouping: links, by: \.revised).values.filter { $0.count > 1 }
    groups = Set((byOriginal + byRevised).map(Set.init))
  }

  private func flat(_ lists: [[Item]]) -> [(Item, Int)] {
    lists.indices.flatMap { list in lists[list].map { ($0, list) } }
  }

  private func commitments(_ plan: Plan) -> [Int] {
    plan.units.enumerated().filter { $0.element.kind == .commitment }.map(\.offset)
  }
}
