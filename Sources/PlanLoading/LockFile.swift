import Foundation
import PlanModel

/// The small files that Word and LibreOffice keep beside a document while somebody has it open. They hold the name of that person and no document.
enum LockFile {
  /// Why a file is not read, in the words of a refusal; nil where it is no lock file.
  static func reason(_ url: URL, size: Int) -> String? {
    let name = url.lastPathComponent
    guard size <= largest, let program = program(of: name) else { return nil }
    let document = document(beside: url).map { ", “\($0.printableName)”" } ?? ""
    return "it is \(program)'s lock file for a document beside it that is open\(document); give the document itself"
  }

  /// Word writes 162 bytes, LibreOffice less than two hundred.
  private static let largest = 1_024

  private static func program(of name: String) -> String? {
    if name.hasPrefix("~$") { return "Word" }
    return name.hasPrefix(".~lock.") && name.hasSuffix("#") ? "LibreOffice" : nil
  }

  /// The document's name. Word puts its sign over the first letter or two of a long name, and before a short one.
  private static func document(beside url: URL) -> String? {
    let name = url.lastPathComponent
    guard name.hasPrefix("~$") else { return String(name.dropFirst(".~lock.".count).dropLast()) }
    let rest = name.dropFirst(2)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)) ?? []
    let found = names.filter { $0 != name && !$0.hasPrefix("~$") && $0.hasSuffix(rest) && $0.count <= name.count }
    return found.sorted().first
  }
}
