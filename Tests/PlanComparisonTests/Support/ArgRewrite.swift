import Foundation
import PlanModel
import TestSupport

/// Pairs of drafts with alignments made by people: the development half of ArgRewrite V.2 (Kashefi et al., 2022).
struct ArgRewrite {
  /// One pair of drafts, a sentence a unit.
  struct Pair {
    var name: String
    var original: [PlanUnit]
    var revised: [PlanUnit]
    var links: Set<Link>
    var groups: Set<Group>
  }

  /// A sentence of each side.
  struct Link: Hashable {
    var original: Int
    var revised: Int
  }

  /// Sentences of each side that belong together.
  struct Group: Hashable {
    var originals: [Int]
    var revisions: [Int]
  }

  let pairs: [Pair]

  init?() {
    guard let folder = Shared.file("corpora/argrewrite-dev/pairs"),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return nil }
    pairs = names.sorted().compactMap { Self.pair(named: $0, in: folder.appending(path: $0)) }
  }

  private static func pair(named name: String, in folder: URL) -> Pair? {
    guard let original = lines(of: folder.appending(path: "old.txt")), let revised = lines(of: folder.appending(path: "new.txt")),
      let gold = lines(of: folder.appending(path: "gold.tsv"))
    else { return nil }
    let groups = gold.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      let sides = cells.prefix(2).map { $0.split(separator: ",").compactMap { Int($0) } }
      return Group(originals: sides[0], revisions: sides[1])
    }
    return Pair(
      name: name, original: units(original), revised: units(revised), links: Set(groups.flatMap(links)), groups: Set(groups))
  }

  private static func lines(of file: URL) -> [String]? {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func units(_ lines: [String]) -> [PlanUnit] {
    lines.enumerated().map { PlanUnit(kind: .narrative, text: $1, place: Place(paragraph: $0 + 1)) }
  }

  static func links(_ group: Group) -> [Link] {
    group.originals.flatMap { original in group.revisions.map { Link(original: original, revised: $0) } }
  }
}
