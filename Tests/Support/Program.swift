public import Foundation

/// A program run by a test: what it printed and how it ended.
public struct Program: Sendable {
  /// The exit code.
  public let exitCode: Int32
  /// Standard output.
  public let output: String
  /// Standard error.
  public let errors: String

  /// Runs a program to its end.
  public init(_ program: URL, _ arguments: [String], input: String? = nil) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let (standardInput, standardOutput, standardError) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = standardError
    try process.run()
    if let input { try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
    try standardInput.fileHandleForWriting.close()
    let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
    // What is said on standard error is short: it fits into the pipe, and can be read after the output.
    let errors = try standardError.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    exitCode = process.terminationStatus
    self.output = String(decoding: output, as: UTF8.self)
    self.errors = String(decoding: errors, as: UTF8.self)
  }

  /// Runs the product's own command.
  public init(planReview arguments: String...) throws {
    guard let command = Checkout.command else { throw NotBuilt() }
    try self.init(command, arguments)
  }

  /// The command is not built.
  public struct NotBuilt: Error {}

  /// The path of a program on this machine; nil where it is not installed.
  public static func path(of name: String) -> URL? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":").map { "\($0)/" } ?? []
    return (["/usr/local/bin/", "/usr/bin/", "/bin/"] + folders).map { URL(filePath: $0 + name) }.first {
      FileManager.default.isExecutableFile(atPath: $0.path)
    }
  }
}
