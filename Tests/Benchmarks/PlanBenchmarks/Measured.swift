import ArgumentParser
import Foundation

/// How long whole processes take.
enum Measured {
  /// The seconds that a command takes from start to end; its output is thrown away.
  static func seconds(_ command: [String]) throws -> Double {
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ValidationError("Failed: \(command.joined(separator: " "))") }
    return (ContinuousClock.now - start) / .seconds(1)
  }

  static func median(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }

  /// A figure with three decimals.
  static func figure(_ number: Double) -> String { "\((number * 1000).rounded() / 1000)" }
}
