import Foundation
import RedlineWriting
import Synchronization

/// Makes a PDF of a redline with LibreOffice: insertions underlined, deletions struck through, as the program shows tracked changes.
///
/// LibreOffice draws no comments without a screen: give a redline that has none.
public enum RedlinePDF {
  private static let program = "soffice"
  private static let package = "libreoffice-writer"
  /// How long the program may take, in seconds: its first start takes some ten.
  private static let timeLimit = 180.0

  /// The PDF of a redline in Word.
  ///
  /// - Throws: `RedlineError.missingProgram` where LibreOffice is not installed, `.notConverted` where it makes no PDF.
  public static func bytes(of redline: ProvedWordFile) throws -> [UInt8] {
    guard let office = path else { throw RedlineError.missingProgram("LibreOffice", package: package) }
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "plan-review-\(ProcessInfo.processInfo.globallyUniqueString)", directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw RedlineError.notConverted(reason: "the folder for temporary files cannot be written to")
    }
    let interrupts = Interrupts(removing: folder)
    defer {
      interrupts.end()
      try? FileManager.default.removeItem(at: folder)
    }
    let source = folder.appending(path: "redline.docx", directoryHint: .notDirectory)
    try Data(redline.bytes).write(to: source)
    try convert(source, with: office, in: folder, interrupts)
    guard let pdf = try? Data(contentsOf: folder.appending(path: "redline.pdf")), !pdf.isEmpty else {
      throw RedlineError.notConverted(reason: "LibreOffice made none")
    }
    return Array(pdf)
  }

  /// The program's full path, by the search path of the environment.
  private static var path: String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? ["/usr/bin"]
    return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func convert(_ source: URL, with office: String, in folder: URL, _ interrupts: Interrupts) throws {
    let process = Process()
    process.executableURL = URL(filePath: office)
    // A profile of its own: one that is in use elsewhere would take the file over to that window.
    process.arguments = [
      "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless", "--norestore", "--convert-to", "pdf",
      "--outdir", folder.path(percentEncoded: false), source.path(percentEncoded: false),
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { throw RedlineError.notConverted(reason: "LibreOffice could not be started") }
    interrupts.watch(process.processIdentifier)
    let end = Date(timeIntervalSinceNow: timeLimit)
    while process.isRunning, Date.now < end { Thread.sleep(forTimeInterval: 0.05) }
    let isLate = process.isRunning
    if isLate { interrupts.killProgram() }
    process.waitUntilExit()
    if isLate { throw RedlineError.notConverted(reason: "LibreOffice took more than \(Int(timeLimit)) seconds") }
  }
}

/// While a program works in a folder of ours: ends it and removes the folder when the user interrupts the command.
private final class Interrupts: Sendable {
  private let folder: URL
  private let process = Mutex<Int32?>(nil)
  private let sources = Mutex<[any DispatchSourceSignal]>([])
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  init(removing folder: URL) {
    self.folder = folder
    sources.withLock { sources in
      for number in Self.signals {
        _ = signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { [self] in
          killProgram()
          try? FileManager.default.removeItem(at: self.folder)
          exit(128 + number)
        }
        source.activate()
        sources.append(source)
      }
    }
  }

  func watch(_ identifier: Int32) { process.withLock { $0 = identifier } }

  /// Ends the program and those that it started: Foundation gives it a process group of its own.
  func killProgram() {
    guard let identifier = process.withLock({ $0 }) else { return }
    kill(-identifier, SIGKILL)
    kill(identifier, SIGKILL)
  }

  /// From now on the signals do what they did before.
  func end() {
    sources.withLock { list in
      for source in list { source.cancel() }
      list = []
    }
    for number in Self.signals { _ = signal(number, SIG_DFL) }
  }
}
