import PlanComparison
import PlanModel

/// The pairings of an alignment as lines of text.
struct PairingListing {
  private let alignment: Alignment

  init(_ alignment: Alignment) { self.alignment = alignment }

  /// A line a pairing: original indices, revised indices, kind, score, matcher.
  var tsv: String {
    lines { pairing in
      let sides = [pairing.originals, pairing.revisions].map { $0.map(String.init).joined(separator: ",") }
      return (sides + [kind(of: pairing), score(of: pairing), pairing.matcher]).joined(separator: "\t")
    }
  }

  /// A line a pairing for a human, with the first words of each side.
  var text: String {
    lines { pairing in
      let was = pairing.originals.map { start(of: alignment.original[$0]) }
      let now = pairing.revisions.map { start(of: alignment.revised[$0]) }
      let head = "\(kind(of: pairing)) \(score(of: pairing)) \(pairing.matcher)"
      let sides = [was, now].filter { !$0.isEmpty }.map { $0.joined(separator: " + ") }
      return head + ": " + sides.joined(separator: " → ")
    }
  }

  private func lines(_ line: (Pairing) -> String) -> String {
    alignment.pairings.reduce(into: "") { text, pairing in text += line(pairing) + "\n" }
  }

  private func kind(of pairing: Pairing) -> String {
    ChangeKind(of: pairing).rawValue
  }

  /// Two decimals, the same in every locale.
  private func score(of pairing: Pairing) -> String {
    let hundredths = Int((pairing.score * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }

  private func start(of unit: PlanUnit) -> String {
    unit.text.count > 60 ? "“\(unit.text.prefix(57))…”" : "“\(unit.text)”"
  }
}
