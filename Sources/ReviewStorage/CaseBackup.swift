package import Foundation
import ContentHashing
import ReviewCases

/// Copies a folder of cases to a place of its own, and puts such a copy back. Cases may be worked on meanwhile: the database is copied as a whole
/// first, and a file is always kept before the entry that names it.
package enum CaseBackup {
  /// What was copied.
  package struct Outcome: Hashable, Sendable {
    /// How many cases.
    package let cases: Int
    /// How many files beside the database.
    package let files: Int
  }

  /// Copies the cases of a folder to a new folder.
  ///
  /// - Throws: `StorageError` where the new folder is there already or lies in the other, or a file cannot be copied. Nothing is then left behind.
  package static func back(up cases: URL, to target: URL) throws -> Outcome {
    guard exists(cases.appending(path: SQLiteCaseStore.fileName)) else {
      throw StorageError.notABackup(path: path(cases), reason: "it holds no \(SQLiteCaseStore.fileName)")
    }
    guard !isInside(target, cases) else { throw StorageError.insideItself(path: path(target)) }
    return try filling(target) { folder in
      try SQLiteCaseStore(folder: cases).backup(to: folder.appending(path: SQLiteCaseStore.fileName))
      let files = try copyFiles(from: cases, to: folder)
      return try Outcome(cases: SQLiteCaseStore(copy: folder).cases().count, files: files)
    }
  }

  /// Puts a copy back as a new folder of cases, once its log agrees with its chain of digests and its files with their digests.
  ///
  /// - Throws: `StorageError` where the copy is damaged, or the folder holds something already or lies in the copy. Nothing is then left behind.
  package static func restore(_ copy: URL, to cases: URL) throws -> Outcome {
    try LocalFolder.check(cases)
    guard exists(copy.appending(path: SQLiteCaseStore.fileName)) else {
      throw StorageError.notABackup(path: path(copy), reason: "it holds no \(SQLiteCaseStore.fileName)")
    }
    guard !isInside(cases, copy) else { throw StorageError.insideItself(path: path(cases)) }
    return try filling(cases) { folder in
      try FileManager.default.copyItem(
        at: copy.appending(path: SQLiteCaseStore.fileName), to: folder.appending(path: SQLiteCaseStore.fileName))
      let files = try copyFiles(from: copy, to: folder)
      try check(folder, of: copy)
      return try Outcome(cases: SQLiteCaseStore(copy: folder).cases().count, files: files)
    }
  }

  /// Whether a folder lies in another, links followed.
  private static func isInside(_ folder: URL, _ other: URL) -> Bool {
    let (inner, outer) = (folder.resolvingSymlinksInPath().pathComponents, other.resolvingSymlinksInPath().pathComponents)
    return inner.count > outer.count && inner.starts(with: outer)
  }

  /// Fills a folder beside its place, and puts it there in one step.
  private static func filling(_ target: URL, _ fill: (URL) throws -> Outcome) throws -> Outcome {
    let manager = FileManager.default
    let isEmpty = (try? manager.contentsOfDirectory(atPath: path(target)))?.isEmpty
    guard !exists(target) || isEmpty == true else { throw StorageError.alreadyThere(path: path(target)) }
    let parent = target.standardizedFileURL.deletingLastPathComponent()
    let partial = parent.appending(path: ".\(target.lastPathComponent).partial", directoryHint: .isDirectory)
    guard !exists(partial) else { throw StorageError.alreadyThere(path: path(partial)) }
    do {
      try manager.createDirectory(at: partial, withIntermediateDirectories: true)
    } catch {
      throw StorageError.notWritable(folder: path(parent))
    }
    do {
      let outcome = try fill(partial)
      if isEmpty == true { try manager.removeItem(at: target) }
      try manager.moveItem(at: partial, to: target)
      return outcome
    } catch {
      try? manager.removeItem(at: partial)
      throw error
    }
  }

  /// Copies everything but the database. A file that is another name of a kept one is linked, not copied.
  private static func copyFiles(from source: URL, to target: URL) throws -> Int {
    let manager = FileManager.default
    var count = 0
    for name in try relativePaths(in: source) {
      let place = target.appending(path: name)
      try manager.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      let kept = place.deletingPathExtension()
      if digest(in: place) != nil, kept != place, exists(kept) {
        try manager.linkItem(at: kept, to: place)
      } else {
        try manager.copyItem(at: source.appending(path: name), to: place)
      }
      count += 1
    }
    return count
  }

  /// The files of all cases, by their paths within the folder, in order; no link out of it is followed.
  private static func relativePaths(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path(folder)).filter { name in
      guard !name.hasPrefix(SQLiteCaseStore.fileName) else { return false }
      let values = try? folder.appending(path: name).resourceValues(forKeys: [.isRegularFileKey, .isSymbolicLinkKey])
      return values?.isRegularFile == true && values?.isSymbolicLink != true
    }.sorted()
  }

  /// The digest that a file is named by; nil for a file with another name.
  private static func digest(in file: URL) -> String? {
    let name = file.deletingPathExtension().lastPathComponent
    return name.utf8.count == 64 && name.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) ? name : nil
  }

  private static func check(_ folder: URL, of copy: URL) throws {
    func refuse(_ reason: String) -> StorageError { .notABackup(path: path(copy), reason: reason) }
    var known: Set<String> = []
    for name in try relativePaths(in: folder) {
      guard let digest = digest(in: folder.appending(path: name)) else { continue }
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      guard SHA256.hexadecimal(of: bytes) == digest else { throw refuse("the file \(name) is not what it was") }
      known.insert("\(name.split(separator: "/").first ?? "") \(digest)")
    }
    let store = try SQLiteCaseStore(copy: folder)
    for id in try store.cases() {
      guard try store.audit(id).isEmpty else { throw refuse("the log of case \(id.number) does not agree with its chain of digests") }
      for digest in try CaseState(of: store.events(of: id)).digests where !known.contains("\(id.number) \(digest)") {
        throw refuse("a file of case \(id.number) is missing (\(digest.prefix(12))…)")
      }
    }
  }

  private static func exists(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: path(file)) }

  private static func path(_ file: URL) -> String { file.path(percentEncoded: false) }
}

extension CaseState {
  /// The digests of every file that the log names.
  fileprivate var digests: Set<String> {
    Set(files.map(\.sha256) + sent.flatMap(\.files).map(\.sha256) + issued.map(\.file.sha256) + received.map(\.sha256))
  }
}
