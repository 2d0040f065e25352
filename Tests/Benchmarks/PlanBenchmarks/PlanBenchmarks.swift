import ArgumentParser

/// Measures the product, in release builds, as figures beside one another in one run; absolute times on a shared machine mean little.
@main
struct PlanBenchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan-benchmarks", abstract: "Measures each stage, and the whole command beside a plain XML reader.",
    subcommands: [Stages.self, Whole.self, Versions.self, EvidenceStage.self, Generate.self])
}
