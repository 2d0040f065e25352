import Foundation
import ReviewCases
import ReviewStorage

/// Adds entries to a case and prints the number of each that was acknowledged, until it is killed: the victim of the crash test.
@main
enum CaseWriter {
  static func main() throws {
    let store = try SQLiteCaseStore(folder: URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory))
    let id = try store.cases().first ?? store.open("Crash", by: "writer", at: "2026-01-20T09:30:00Z")
    let count = Int(CommandLine.arguments[2]) ?? 0
    for _ in 0..<count {
      let state = try CaseState(of: store.events(of: id))
      let words = "Comment \(state.nextAnnotation)"
      let note = Annotation(id: state.nextAnnotation, kind: .note, author: "writer", anchor: nil, words: words, visibility: .panel)
      _ = try store.append([.annotate(note)], by: "writer", at: "2026-01-20T09:30:00Z", to: id)
      try FileHandle.standardOutput.write(contentsOf: Data("\(state.nextAnnotation)\n".utf8))
    }
  }
}
