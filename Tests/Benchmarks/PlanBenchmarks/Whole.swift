import ArgumentParser
import Foundation
import TestSupport

/// Times the whole command beside a plain XML reader of the same files, in turn, in one run.
struct Whole: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times `compare` and `outline` beside `unzip -p X word/document.xml | xmllint --stream --noout -`, in turn.")

  @Argument(help: "The command's binary.") var binary: String
  @Option(parsing: .upToNextOption, help: "Numbers of commitments, the smallest first.") var sizes: [Int] = [10_000]
  @Option(help: "Runs of each.") var runs = 9

  func run() throws {
    print("commitments,file,command,elapsed_median_s,cpu_median_s,xmllint_cpu_median_s,cpu_ratio,peak_MiB,document_xml_MiB")
    // What was measured before must be smaller, or its peak would be taken for the next one's.
    for size in sizes {
      for wordiness in GeneratedPlan.Wordiness.allCases.reversed() {
        let pair = try GeneratedPair(commitments: size, wordiness)
        defer { pair.remove() }
        let out = pair.folder.appending(path: "out").path
        try measure("outline", ["outline", pair.original.path], [pair.original], of: size, wordiness)
        let compare = ["compare", pair.original.path, pair.revised.path, "--out", out, "--format", "html", "json"]
        try measure("compare", compare, [pair.original, pair.revised], of: size, wordiness)
      }
    }
    let help = try (0..<runs).map { _ in try Measured.time([binary, "--help"]).processor }
    print("0,none,--help,,\(Measured.figure(Measured.median(help))),,,,")
  }

  private func measure(
    _ name: String, _ arguments: [String], _ files: [URL], of size: Int, _ wordiness: GeneratedPlan.Wordiness
  ) throws {
    var (own, plain): ([Measured.Time], [Measured.Time]) = ([], [])
    let names = files.map { "'\($0.path)'" }.joined(separator: " ")
    for _ in 0..<runs {
      own.append(try Measured.time([binary] + arguments))
      plain.append(
        try Measured.time([
          "/usr/bin/env", "bash", "-c",
          "for file in \(names); do unzip -p \"$file\" word/document.xml | xmllint --stream --noout -; done",
        ]))
    }
    let cpu = Measured.median(own.map(\.processor))
    let xmllint = Measured.median(plain.map(\.processor))
    print(
      [
        "\(size)", wordiness.rawValue, name, Measured.figure(Measured.median(own.map(\.elapsed))), Measured.figure(cpu),
        Measured.figure(xmllint), Measured.figure(cpu / xmllint), Measured.figure(Double(peakOfChildren()) / 1024),
        Measured.figure(try documentSize(of: files[0])),
      ].joined(separator: ","))
  }

  /// The largest resident size of any child so far, in KiB.
  private func peakOfChildren() -> Int {
    var usage = rusage()
    _ = unsafe getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return Int(usage.ru_maxrss)
  }

  /// The size of word/document.xml, in MiB.
  private func documentSize(of file: URL) throws -> Double {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["bash", "-c", "unzip -p '\(file.path)' word/document.xml | wc -c"]
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let count = Double(String(decoding: output, as: UTF8.self).filter(\.isNumber)) ?? 0
    return count / 1_048_576
  }
}
