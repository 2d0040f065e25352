import PackagedXML
import Foundation
import Synchronization

/// Runs programs of poppler-utils on a file: no shell, no network, bounds on time and output, and nothing left behind.
///
/// The file is handed over by descriptor: its copy has no name by the time that a program starts, so that nothing is left of it whatever
/// happens. A run ends by its time limit, and with the thread that waits for it.
enum TextExtraction {
  /// The Debian package of the programs.
  private static let package = "poppler-utils"
  /// How long a program may run, in seconds: a hundred pages take about one.
  private static let timeLimit = 60.0
  /// How many bytes it may write: 256 MiB are some hundred thousand paragraphs.
  private static let outputLimit = 256 << 20
  /// The name under which a program opens the descriptor that it was given.
  private static let input = "/dev/fd/0"

  /// What the programs write: words with their boxes, and the type that they are set in. The latter is empty where `pdftohtml` is missing.
  static func run(on bytes: [UInt8], file: URL) throws(LoadingError) -> (boxes: [UInt8], types: [UInt8]) {
    guard let reader = path(of: "pdftotext") else { throw .missingProgram(file, program: "pdftotext", package: package) }
    let types = Mutex<[UInt8]>([])
    let group = DispatchGroup()
    // The second program works on while the first does.
    if let styler = path(of: "pdftohtml"), let copy = unnamedCopy(of: bytes) {
      DispatchQueue.global().async(group: group) {
        let arguments = ["-xml", "-i", "-stdout", "-zoom", "\(Int(PDFTypes.zoom))", input]
        guard let run = try? Self.run(styler, arguments, on: copy), run.status == 0 else { return }
        types.withLock { $0 = run.output }
      }
    }
    guard let copy = unnamedCopy(of: bytes) else {
      throw .unreadable(file, reason: "it cannot be copied to the folder for temporary files")
    }
    let run: Run
    do throws(RunError) {
      run = try Self.run(reader, ["-raw", "-bbox", "-enc", "UTF-8", input, "-"], on: copy)
    } catch {
      throw error.refusal(of: file)
    }
    group.wait()
    guard run.status == 0 else { throw refusal(of: file, saying: String(decoding: run.errors, as: UTF8.self)) }
    return (run.output, types.withLock { $0 })
  }

  /// The pages on which there are pictures; nil where `pdfimages` is missing or fails.
  static func pagesWithPictures(_ bytes: [UInt8]) -> Set<Int>? {
    guard let lister = path(of: "pdfimages"), let copy = unnamedCopy(of: bytes),
      let run = try? Self.run(lister, ["-list", input], on: copy), run.status == 0
    else { return nil }
    let rows = String(decoding: run.output, as: UTF8.self).split(separator: "\n").dropFirst(2)
    return Set(rows.compactMap { $0.split(separator: " ").first?.boundedInteger })
  }

  /// An open file with these bytes and without a name: the name is gone before the first byte is written.
  private static func unnamedCopy(of bytes: [UInt8]) -> FileHandle? {
    let path = FileManager.default.temporaryDirectory.appending(
      path: "plan-review-\(ProcessInfo.processInfo.globallyUniqueString)", directoryHint: .notDirectory
    ).path(percentEncoded: false)
    let mode: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard FileManager.default.createFile(atPath: path, contents: nil, attributes: mode) else { return nil }
    let file = FileHandle(forUpdatingAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
    guard let file, (try? file.write(contentsOf: Data(bytes))) != nil, (try? file.seek(toOffset: 0)) != nil else { return nil }
    return file
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

  /// Why a run of a program came to nothing.
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

  /// What a program wrote, and how it ended.
  private struct Run {
    var output: [UInt8]
    var errors: [UInt8]
    var status: Int32
  }

  private static func run(_ path: String, _ arguments: [String], on input: FileHandle) throws(RunError) -> Run {
    let process = Process()
    // Foundation gives a program a process group of its own, which Ctrl-C does not reach: the system ends it with the thread that waits here.
    let leash = Self.path(of: "setpriv").map { [$0, "--pdeathsig", "KILL"] } ?? []
    let command = leash + [path] + arguments
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = ["LC_ALL": "C.UTF-8"]
    let (output, errors) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
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
    return Run(output: bytes, errors: complaints.withLock { $0 }, status: process.terminationStatus)
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

  /// Ends the watch and returns whether the process had to be stopped.
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
