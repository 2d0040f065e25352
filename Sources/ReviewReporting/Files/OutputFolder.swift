public import Foundation

/// A folder that files are written into, each whole or not at all, and none over a file that is read.
///
/// This is the one way in which a command writes files. It is made before work begins, with the names of all files to write and with all files to
/// read; a clash is refused then, before anything was read or written.
public struct OutputFolder: Sendable {
  /// The folder, as it was named.
  public let url: URL
  private let inputs: [(url: URL, identity: FileIdentity)]

  /// A folder that need not exist yet.
  ///
  /// - Parameters:
  ///   - url: The folder. A link to a folder is a folder.
  ///   - names: The names of the files to be written into it, as far as they are known.
  ///   - inputs: Every file that is read on the way to them.
  /// - Throws: ``ReportingError/notAFolder(_:)``, ``ReportingError/outputIsInput(_:input:)``.
  public init(_ url: URL, for names: [String] = [], apartFrom inputs: [URL]) throws(ReportingError) {
    self.url = url
    self.inputs = inputs.map { ($0, FileIdentity($0)) }
    if let isFolder = Self.isFolder(url), !isFolder { throw .notAFolder(url) }
    for name in names { try check(name) }
  }

  /// A file in it.
  public func file(_ name: String) -> URL { url.appending(path: name, directoryHint: .notDirectory) }

  /// Writes a file beside its place and then puts it there in one step. The folder is made where it is not there.
  ///
  /// - Parameter isReplacing: Whether a file of that name may be replaced.
  public func write(_ bytes: [UInt8], as name: String, isReplacing: Bool = true) throws(ReportingError) -> URL {
    try check(name)
    try make()
    let file = file(name)
    if !isReplacing, holds(name) { throw .fileExists(file) }
    do {
      try Data(bytes).write(to: file, options: isReplacing ? .atomic : .withoutOverwriting)
      return file
    } catch {
      throw .fileNotWritten(file, reason: Self.reason(error, at: file))
    }
  }

  /// Whether a file of that name would be written over a file that is read.
  func isInput(_ name: String) -> Bool { input(at: name) != nil }

  /// The bytes of a file in it; nil where there is no file of that name that can be read.
  func bytes(of name: String) -> [UInt8]? { (try? Data(contentsOf: file(name))).map(Array.init) }

  /// Whether anything has that name.
  public func holds(_ name: String) -> Bool { (try? file(name).resourceValues(forKeys: [.isDirectoryKey])) != nil }

  private func check(_ name: String) throws(ReportingError) {
    if let input = input(at: name) { throw .outputIsInput(file(name), input: input) }
  }

  private func input(at name: String) -> URL? {
    guard !inputs.isEmpty else { return nil }
    let output = FileIdentity(file(name))
    return inputs.first { output.isSame(as: $0.identity) }?.url
  }

  private func make() throws(ReportingError) {
    if let isFolder = Self.isFolder(url) {
      guard isFolder else { throw .notAFolder(url) }
      return
    }
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw .folderNotWritable(url, reason: Self.reason(error, at: url))
    }
  }

  /// Whether a place is a folder, links followed; nil where nothing is there.
  private static func isFolder(_ url: URL) -> Bool? {
    try? url.resolvingSymlinksInPath().resourceValues(forKeys: [.isDirectoryKey]).isDirectory
  }

  /// Why nothing can be written at a place, in plain words.
  private static func reason(_ error: any Error, at place: URL) -> String {
    if isFolder(place) == true { return "a folder has that name" }
    let above = sequence(first: place.deletingLastPathComponent()) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
    if let file = above.first(where: { isFolder($0) == false }) { return "“\(file.path)” is a file and no folder" }
    return switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission, .fileReadNoPermission: "permission is denied"
    case .fileWriteOutOfSpace: "there is no room left"
    case .fileWriteVolumeReadOnly: "the drive takes no changes"
    default: "the system would not write there"
    }
  }
}

extension OutputFolder {
  /// The folder of one file that is to be written, with its name.
  public static func place(of file: URL, apartFrom inputs: [URL]) throws(ReportingError) -> (folder: OutputFolder, name: String) {
    let name = file.lastPathComponent
    return (try OutputFolder(file.deletingLastPathComponent(), for: [name], apartFrom: inputs), name)
  }
}
