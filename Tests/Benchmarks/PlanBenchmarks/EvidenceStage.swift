import ArgumentParser
import Foundation
import PlanEvidence
import PlanModel
import TestSupport

/// Times the matching of passages with commitments on generated plans of growing size, and the growth from size to size.
struct EvidenceStage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Times the matching of passages of reports with commitments, as both grow.")

  @Option(parsing: .upToNextOption, help: "Pairs of sizes: commitments:passages.")
  var sizes = ["150:4000", "6500:4000", "65000:40000"]

  func run() throws {
    print("commitments,passages,cpu_seconds,linked,peak_mib")
    var last: (size: Double, seconds: Double)?
    for size in sizes {
      let parts = size.split(separator: ":").compactMap { Int($0) }
      guard parts.count == 2 else { throw ValidationError("Give sizes as 150:4000.") }
      let commitments = Self.commitments(parts[0])
      let source = Self.source(parts[1], of: commitments)
      let start = clock()
      let review = EvidenceFinder().review(commitments, in: [source])
      let seconds = max(Double(clock() - start) / Double(CLOCKS_PER_SEC), 0.001)
      print("\(parts[0]),\(parts[1]),\(Measured.figure(seconds)),\(review.passages.count(where: \.isLinked)),\(Self.peak)")
      let total = Double(parts[0] + parts[1])
      if let last, total > last.size {
        print("growth: exponent \(Measured.figure(log(seconds / last.seconds) / log(total / last.size)))")
      }
      last = (total, seconds)
    }
  }

  private static func commitments(_ count: Int) -> [PlanUnit] {
    var objective = ""
    var units: [PlanUnit] = []
    for line in GeneratedPlan(commitments: count).lines {
      if line.style == .objective { objective = line.text }
      guard line.style == .commitment else { continue }
      units.append(
        PlanUnit(
          id: String(units.count), kind: .commitment, text: line.text, objective: objective, place: Place(paragraph: units.count + 1)))
    }
    return units
  }

  /// Every second passage tells of a commitment in some of its words; the rest are commitments of another plan.
  private static func source(_ count: Int, of commitments: [PlanUnit]) -> EvidenceSource {
    let others = GeneratedPlan(commitments: count, seed: 7).lines.filter { $0.style == .commitment }.map(\.text)
    let passages = (0..<count).map { index in
      let reported = commitments[index * 7 % commitments.count].text.split(separator: " ").dropFirst(2).joined(separator: " ")
      let text = index.isMultiple(of: 2) ? "In the quarter \(reported) was under way." : others[index]
      return EvidencePassage(id: String(index), text: text, place: Place(paragraph: index + 1))
    }
    return EvidenceSource(name: "report", passages: passages)
  }

  /// The most memory that the process has held, in MiB, as the kernel tells it; 0 where it does not.
  private static var peak: Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM") }),
      let kilobytes = Int(line.filter(\.isNumber))
    else { return 0 }
    return kilobytes / 1024
  }
}
