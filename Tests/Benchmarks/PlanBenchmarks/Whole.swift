import ArgumentParser
import Foundation

/// Times the whole command beside a plain XML reader of the same files, in turn, in one run.
struct Whole: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times `compare` as a whole process beside `unzip -p X word/document.xml | xmllint --stream --noout -`, in turn.")

  @Argument(help: "The command's binary.") var binary: String
  @Option(parsing: .upToNextOption, help: "Numbers of commitments.") var sizes: [Int] = [10_000]
  @Option(help: "Runs of each.") var runs = 7

  func run() throws {
    print("commitments,compare_median_s,xmllint_median_s,ratio_of_medians,ratio_min,ratio_max,peak_MiB,document_xml_MiB,memory_ratio")
    for size in sizes {
      let pair = try GeneratedPair(commitments: size)
      defer { pair.remove() }
      try measure(pair, size: size)
    }
  }

  private func measure(_ pair: GeneratedPair, size: Int) throws {
    var compare: [Double] = []
    var xmllint: [Double] = []
    var peak = 0.0
    let out = pair.folder.appending(path: "out").path
    for _ in 0..<runs {
      let seconds = try Measured.seconds([
        "/usr/bin/env", "bash", "-c",
        "exec '\(binary)' compare '\(pair.original.path)' '\(pair.revised.path)' --out '\(out)' --format html json > /dev/null",
      ])
      compare.append(seconds)
      peak = max(peak, Double(peakOfChildren()) / 1024)
      xmllint.append(
        try Measured.seconds([
          "/usr/bin/env", "bash", "-c",
          "for file in '\(pair.original.path)' '\(pair.revised.path)'; do unzip -p \"$file\" word/document.xml | xmllint --stream --noout -; done",
        ]))
    }
    let document = try documentSize(of: pair.revised)
    let ratios = zip(compare, xmllint).map { $0 / $1 }.sorted()
    let medians = (Measured.median(compare), Measured.median(xmllint))
    print(
      [
        "\(size)", Measured.figure(medians.0), Measured.figure(medians.1), Measured.figure(medians.0 / medians.1),
        Measured.figure(ratios[0]), Measured.figure(ratios[ratios.count - 1]),
        Measured.figure(peak), Measured.figure(document), Measured.figure(peak / document),
      ].joined(separator: ","))
  }

  /// The largest resident size of any child so far, in KiB: of `compare`, which is larger than the XML reader.
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
