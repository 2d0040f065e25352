import ArgumentParser
import Foundation

/// How long whole processes take.
enum Measured {
  /// The seconds that a command took from start to end, and those of the processor, its children's with them.
  struct Time {
    var elapsed: Double
    var processor: Double
  }

  /// What a command takes; its output is thrown away.
  static func time(_ command: [String]) throws -> Time {
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = FileHandle.nullDevice
    let start = ContinuousClock.now
    let before = processorOfChildren()
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ValidationError("Failed: \(command.joined(separator: " "))") }
    return Time(elapsed: (ContinuousClock.now - start) / .seconds(1), processor: processorOfChildren() - before)
  }

  private static func processorOfChildren() -> Double {
    var usage = rusage()
    _ = unsafe getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000 }
  }

  static func median(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }

  /// A figure with three decimals.
  static func figure(_ number: Double) -> String { "\((number * 1000).rounded() / 1000)" }
}
