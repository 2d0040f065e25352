public import Foundation

/// What is done with an input. A refusal may be thrown; a crash, a hang or a broken promise is a find.
public typealias FuzzBody = @Sendable ([UInt8]) throws -> Void

/// The name of an input in messages.
public let inputFile = URL(filePath: "/input")

/// Runs the fuzzer with the arguments of the command.
public func fuzz(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, _ body: @escaping FuzzBody
) -> CInt {
  fuzzBody = body
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments) { start, count in
    try? fuzzBody(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
}

/// Ends the run where something that must hold does not.
public func require(_ holds: Bool, _ promise: @autoclosure () -> String) {
  if !holds { fatalError("Not kept: \(promise())") }
}

extension [UInt8] {
  /// The two inputs of a target that needs two: what is before a line of equals signs, and what is after it.
  public var halves: (first: [UInt8], second: [UInt8]) {
    guard let line = firstRange(of: Array("\n=====\n".utf8)) else { return (self, self) }
    return (Array(self[..<line.lowerBound]), Array(self[line.upperBound...]))
  }
}

/// What the driver calls is a C function and can hold nothing: the body of the one target of the program is kept here.
nonisolated(unsafe) private var fuzzBody: FuzzBody = { _ in }

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
