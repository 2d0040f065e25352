import ArgumentParser
import DocumentRendering
import Foundation
import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
import PlanReview
import ReviewReporting
import TestSupport

/// Times each stage on generated plans and on the samples: a CSV row a stage and input.
struct Stages: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Times load, align, classify and render on plans of growing size.")

  @Option(parsing: .upToNextOption, help: "Numbers of commitments.")
  var sizes: [Int] = [100, 1_000, 10_000, 100_000]

  @Option(help: "Runs of each.")
  var runs = 5

  @Argument(help: "Pairs of files to measure as well: original revised original revised ...")
  var samples: [String] = []

  func run() throws {
    print("input,stage,runs,min_ms,median_ms,max_ms")
    for pair in stride(from: 0, to: samples.count - 1, by: 2) {
      try measure(URL(filePath: samples[pair]), URL(filePath: samples[pair + 1]), named: samples[pair + 1])
    }
    var medians: [(size: Int, total: Double)] = []
    for size in sizes {
      let pair = try GeneratedPair(commitments: size)
      defer { pair.remove() }
      medians.append((size, try measure(pair.original, pair.revised, named: "generated-\(size)")))
    }
    for (smaller, larger) in zip(medians, medians.dropFirst()) {
      let exponent = log(larger.total / smaller.total) / log(Double(larger.size) / Double(smaller.size))
      print("growth \(smaller.size) to \(larger.size): exponent \(rounded(exponent))")
    }
  }

  /// The median of the whole, in milliseconds.
  @discardableResult
  private func measure(_ original: URL, _ revised: URL, named name: String) throws -> Double {
    var times: [String: [Double]] = [:]
    for _ in 0..<runs {
      let loader = PlanLoader()
      let (before, after) = try timed("load", into: &times) { (try loader.load(original), try loader.load(revised)) }
      let alignment = timed("align", into: &times) { align(before, with: after) }
      let comparison = try timed("classify", into: &times) { try Classifier(rules: .standard).classify(alignment) }
      let report = timed("report", into: &times) { ReviewReport(of: comparison, between: before, and: after) }
      for format in ReportFormat.all {
        _ = timed("render \(format.name)", into: &times) { report.rendered(as: format) }
      }
    }
    for stage in times.keys.sorted() {
      let sorted = (times[stage] ?? []).sorted()
      print("\(name),\(stage),\(runs),\(rounded(sorted[0])),\(rounded(sorted[sorted.count / 2])),\(rounded(sorted[sorted.count - 1]))")
    }
    return times.values.reduce(0) { $0 + $1.sorted()[$1.count / 2] }
  }

  private func timed<Result>(_ stage: String, into times: inout [String: [Double]], _ body: () throws -> Result) rethrows -> Result {
    let start = ContinuousClock.now
    let result = try body()
    times[stage, default: []].append((ContinuousClock.now - start) / .milliseconds(1))
    return result
  }

  private func rounded(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
}
