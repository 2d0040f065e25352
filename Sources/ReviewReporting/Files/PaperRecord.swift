import Foundation

/// The record of papers written into a folder earlier: the SHA-256 of each, so that files that somebody changed can be recognised.
///
/// A hash is looked up whatever the file is called: a draft that was renamed is known again. Without the record every file counts as changed.
struct PaperRecord: Codable {
  static let fileName = ".plan-review-papers.json"

  /// The hashes of what was written, by the name it was written under.
  private(set) var written: [String: [String]] = [:]

  /// The record of a folder; empty where there is none or it cannot be read.
  init(of folder: OutputFolder) {
    guard let bytes = folder.bytes(of: Self.fileName), let record = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else { return }
    self = record
  }

  /// Whether something is known of what was written.
  var isEmpty: Bool { written.isEmpty }

  /// Whether these bytes were written here, under any name.
  func holds(_ hash: String) -> Bool { written.values.contains { $0.contains(hash) } }

  /// Notes what is to be written.
  mutating func add(_ hash: String, as name: String) {
    if written[name]?.contains(hash) != true { written[name, default: []].append(hash) }
  }

  /// The record as a file, the same for the same record.
  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    guard let data = try? encoder.encode(self) else { preconditionFailure("Names and hashes can be written as JSON.") }
    return Array(data) + [0x0A]
  }
}
