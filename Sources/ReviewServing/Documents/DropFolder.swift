package import Foundation
import DocumentRendering
import PackagedXML
import PlanModel
import ReviewCases
import ReviewReporting
import ReviewStorage

/// A shared folder in which each folder is a case: what is dropped in is taken, and the results are put beside it. The cases themselves stay where
/// they are.
package struct DropFolder {
  private let share: URL
  private let desk: CaseDesk
  /// The size and the time of each file as it was seen last: a file is taken once it has stopped growing.
  private var seen: [String: String] = [:]

  private static let taken = "Taken in"
  private static let refused = "Not taken in"
  private static let results = "Results"
  private static let problems = "Problems.txt"

  package init(_ share: URL, desk: CaseDesk) {
    self.share = share
    self.desk = desk
  }

  /// Looks once, and says what was done.
  ///
  /// - Parameter isSettling: Whether a file waits until it was seen twice without change, because it may still be arriving.
  /// - Throws: `RequestFault.invalid` where the folder cannot be read.
  package mutating func look(isSettling: Bool) throws -> [String] {
    guard let folders = Self.entries(of: share, areFolders: true) else {
      throw RequestFault.invalid("\(share.path(percentEncoded: false)): the shared folder cannot be read.")
    }
    var lines: [String] = []
    for folder in folders { lines += try look(in: folder, isSettling: isSettling) }
    return lines
  }

  private mutating func look(in folder: URL, isSettling: Bool) throws -> [String] {
    let found = (Self.entries(of: folder, areFolders: false) ?? []).filter { $0.lastPathComponent != Self.problems }
    let files = found.filter { isReady($0, isSettling: isSettling) }
    guard !files.isEmpty else { return [] }
    let title = folder.lastPathComponent.printableName
    let id = try desk.cases().first { $0.state.title == title }?.id ?? desk.open(title)
    var problems: [String] = []
    var incoming: [(file: URL, content: IncomingFile)] = []
    for file in files {
      guard let data = try? Data(contentsOf: file), data.count <= WorkspaceLimits.body else {
        problems.append(
          "\(file.lastPathComponent.printableName): the file cannot be read, or is larger than \(WorkspaceLimits.body >> 20) MiB.")
        continue
      }
      incoming.append((file, IncomingFile(name: file.lastPathComponent, bytes: Array(data))))
    }
    let outcomes = try CaseImport(desk, of: id).take(incoming.map(\.content))
    for (outcome, entry) in zip(outcomes, incoming) {
      if outcome.isRefused { problems.append(outcome.listing) }
      move(entry.file, to: outcome.isRefused ? Self.refused : Self.taken, &problems)
      problems += outcome.remarks.map { "\(outcome.name): \($0)" }
    }
    problems += writeResults(of: id, to: folder)
    Self.write(problems, to: folder)
    return outcomes.map { "\(title): \($0.listing)" }
  }

  private mutating func isReady(_ file: URL, isSettling: Bool) -> Bool {
    let values = try? file.resourceValues(forKeys: [.fileSizeKey, .contentModificationDateKey])
    let now = "\(values?.fileSize ?? 0) \(values?.contentModificationDate?.timeIntervalSince1970 ?? 0)"
    let path = file.path(percentEncoded: false)
    defer { seen[path] = now }
    return !isSettling || seen[path] == now
  }

  /// Moves a file out of the way, under a name that is free.
  private func move(_ file: URL, to name: String, _ problems: inout [String]) {
    let manager = FileManager.default
    let folder = file.deletingLastPathComponent().appending(path: name, directoryHint: .isDirectory)
    do {
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      var target = folder.appending(path: file.lastPathComponent)
      var number = 2
      while manager.fileExists(atPath: target.path(percentEncoded: false)) {
        target = folder.appending(path: "\(number) \(file.lastPathComponent)")
        number += 1
      }
      try manager.moveItem(at: file, to: target)
    } catch {
      problems.append("\(file.lastPathComponent.printableName): it could not be moved to “\(name)”.")
    }
  }

  /// Writes papers, queries and the form. A paper that somebody changed there is kept, and the new one is put beside it.
  private func writeResults(of id: CaseID, to folder: URL) -> [String] {
    do {
      guard try desk.state(of: id).newestRun != nil else {
        return ["Two versions are needed: the plan as published and the draft, or the redline."]
      }
      let forms = CaseForms(desk, of: id)
      let documents =
        try PaperKind.allCases.map { OutgoingDocument(name: "\($0.rawValue).docx", bytes: try desk.paper($0, as: .docx, in: id)) }
        + [try forms.queries()] + (try forms.forms(for: []))
      let output = try OutputFolder(folder.appending(path: Self.results, directoryHint: .isDirectory), apartFrom: [])
      let drafts = documents.map { PaperDraft(name: String($0.name.dropLast(5)), fileExtension: "docx", bytes: $0.bytes) }
      _ = try PaperFiles().write(drafts, to: output)
      return []
    } catch let error as RequestFault {
      return [error.sentence]
    } catch {
      return ["The results could not be written: \(error)"]
    }
  }

  private static func write(_ problems: [String], to folder: URL) {
    let file = folder.appending(path: Self.problems)
    if problems.isEmpty {
      try? FileManager.default.removeItem(at: file)
    } else {
      try? Data((problems.joined(separator: "\r\n") + "\r\n").utf8).write(to: file, options: .atomic)
    }
  }

  /// The folders or the files of a folder in the order of their names, without hidden ones, links, and the locks of word processors.
  private static func entries(of folder: URL, areFolders: Bool) -> [URL]? {
    let keys: [URLResourceKey] = [.isDirectoryKey, .isRegularFileKey, .isSymbolicLinkKey]
    let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: keys)
    return found?.filter { entry in
      let values = try? entry.resourceValues(forKeys: Set(keys))
      let name = entry.lastPathComponent
      guard values?.isSymbolicLink != true, !name.hasPrefix("."), !name.hasPrefix("~") else { return false }
      return areFolders ? values?.isDirectory == true : values?.isRegularFile == true
    }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
