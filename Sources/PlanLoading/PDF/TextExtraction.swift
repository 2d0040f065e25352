import Foundation
import Synchronization

/// Runs `pdftotext` on a file: no shell, no network, and bounds on its time and its output.
enum TextExtraction {
  /// The program, by the name of its Debian package and its own.
  private static let program = "pdftotext"
  private static let package = "poppler-utils"
  /// How long it may run, in seconds: a hundred pages take about one.
  private static let timeLimit = 60.0
  /// How many bytes it may write: 256 MiB are some hundred thousand paragraphs.
  private static let outputLimit = 256 << 20

  /// The words of a PDF with their places, as `pdftotext -tsv` writes them.
  static func words(of bytes: [UInt8], file: URL) throws(LoadingError) -> [UInt8] {
    guard let path = path(of: program) else { throw .missingProgram(file, program: program, package: package) }
    let copy = FileManager.default.temporaryDirectory.appending(
      path: "plan-review-\(ProcessInfo.processInfo.globallyUniqueString).pdf", directoryHint: .notDirectory)
    defer { try? FileManager.default.removeItem(at: copy) }
    guard (try? Data(bytes).write(to: copy)) != nil else {
      throw .unreadable(file, reason: "it cannot be copied to the folder for temporary files")
    }
    let run: (output: [UInt8], errors: [UInt8], status: Int32)
    do throws(RunError) {
      run = try Self.run(path, ["-tsv", "-enc", "UTF-8", copy.path(percentEncoded: false), "-"])
    } catch {
      throw error.refusal(of: file)
    }
    guard run.status == 0 else { throw refusal(of: file, saying: String(decoding: run.errors, as: UTF8.self)) }
    return run.output
  }

  /// The program's full path, by the search path of the environment.
  private static func path(of program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? ["/usr/bin"]
    return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func refusal(of file: URL, saying message: String) -> LoadingError {
    if message.contains("ncorrect password") { return .encrypted(file) }
    let reason = message.split(separator: "\n").last.map(String.init) ?? "pdftotext gave no reason"
    return .damaged(file, part: "PDF", reason: reason)
  }

  /// Why a run of the program came to nothing.
  private enum RunError: Error {
    case notStarted, tooSlow, tooMuch

    func refusal(of file: URL) -> LoadingError {
      switch self {
      case .notStarted: .unreadable(file, reason: "pdftotext could not be started")
      case .tooSlow: .tooLarge(file, part: "PDF", limit: "\(Int(timeLimit)) seconds of extraction")
      case .tooMuch: .tooLarge(file, part: "PDF", limit: "\(outputLimit >> 20) MiB of extracted text")
      }
    }
  }

  private static func run(_ path: String, _ arguments: [String]) throws(RunError) -> (output: [UInt8], errors: [UInt8], status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C.UTF-8"]
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { throw .notStarted }
    let watch = Watch(process.processIdentifier, seconds: timeLimit)
    // Both are read at once: a program that waits for room in one pipe would never close the other.
    let complaints = Mutex<[UInt8]>([])
    let group = DispatchGroup()
    let errorHandle = errors.fileHandleForReading
    DispatchQueue.global().async(group: group) {
      let bytes = errorHandle.bytes(atMost: 64 << 10)
      complaints.withLock { $0 = bytes }
    }
    let bytes = output.fileHandleForReading.bytes(atMost: outputLimit)
    if bytes.count >= outputLimit { process.terminate() }
    group.wait()
    process.waitUntilExit()
    let isTooSlow = watch.end()
    if bytes.count >= outputLimit { throw .tooMuch }
    if isTooSlow { throw .tooSlow }
    return (bytes, complaints.withLock { $0 }, process.terminationStatus)
  }
}

/// Ends a process that runs too long.
private final class Watch: Sendable {
  private let hasStruck = Mutex(false)
  private let isOver = Mutex(false)

  init(_ process: Int32, seconds: Double) {
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { [weak self] in
      guard let self, !self.isOver.withLock({ $0 }) else { return }
      self.hasStruck.withLock { $0 = true }
      kill(process, SIGKILL)
    }
  }

  /// Ends the watch and tells whether the process had to be stopped.
  func end() -> Bool {
    isOver.withLock { $0 = true }
    return hasStruck.withLock { $0 }
  }
}

extension FileHandle {
  /// Reads to the end, or until `limit` bytes have come.
  fileprivate func bytes(atMost limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit, let piece = try? read(upToCount: 1 << 16), !piece.isEmpty { bytes.append(contentsOf: piece) }
    return bytes
  }
}
