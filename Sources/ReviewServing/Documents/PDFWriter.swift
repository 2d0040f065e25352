import Foundation

/// Makes PDF files of Word documents with LibreOffice, where it is installed.
enum PDFWriter {
  /// The documents as PDF; none where LibreOffice is not there or does not do it in two minutes.
  static func portable(_ documents: [OutgoingDocument]) -> [OutgoingDocument] {
    guard let office else { return [] }
    let folder = FileManager.default.temporaryDirectory.appending(path: "plan-review-\(UInt64.random(in: 0...UInt64.max))")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let files = try documents.map { document in
        let file = folder.appending(path: document.name)
        try Data(document.bytes).write(to: file)
        return file
      }
      try convert(files, with: office, in: folder)
      return files.compactMap { file in
        let target = file.deletingPathExtension().appendingPathExtension("pdf")
        guard let data = try? Data(contentsOf: target) else { return nil }
        return OutgoingDocument(name: target.lastPathComponent, bytes: Array(data))
      }
    } catch {
      return []
    }
  }

  private static func convert(_ files: [URL], with office: URL, in folder: URL) throws {
    let process = Process()
    process.executableURL = office
    let profile = "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)"
    process.arguments =
      [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder.path(percentEncoded: false)]
      + files.map { $0.path(percentEncoded: false) }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let deadline = Date().addingTimeInterval(120)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.1) }
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
  }

  private static var office: URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { URL(filePath: "\($0)/soffice") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false))
    }
  }
}
