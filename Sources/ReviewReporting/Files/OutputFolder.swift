import Foundation

/// A folder that files are written into, each whole or not at all.
struct OutputFolder {
  /// The folder.
  let url: URL

  /// The folder at a place, made where it is not there.
  init(_ url: URL) throws(ReportingError) {
    self.url = url
    if let isFolder = try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory {
      guard isFolder else { throw .notAFolder(url) }
      return
    }
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw .folderNotWritable(url, reason: Self.reason(error))
    }
  }

  /// A file in it.
  func file(_ name: String) -> URL { url.appending(path: name, directoryHint: .notDirectory) }

  /// Writes a file beside its place and then puts it there in one step.
  func write(_ bytes: [UInt8], as name: String) throws(ReportingError) -> URL {
    let file = file(name)
    do {
      try Data(bytes).write(to: file, options: .atomic)
      return file
    } catch {
      throw .fileNotWritten(file, reason: Self.reason(error))
    }
  }

  /// The bytes of a file in it; nil where there is no file of that name that can be read.
  func bytes(of name: String) -> [UInt8]? { (try? Data(contentsOf: file(name))).map(Array.init) }

  /// Whether anything has that name.
  func holds(_ name: String) -> Bool { (try? file(name).resourceValues(forKeys: [.isDirectoryKey])) != nil }

  /// The system's own words for an error, without the file's name, which the message has already.
  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let words = (underlying ?? error as NSError).localizedDescription
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}
