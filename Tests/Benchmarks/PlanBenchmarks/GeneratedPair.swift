import DocumentRendering
import Foundation
import TestSupport

/// A generated plan and its variation as two Word files in a temporary folder.
struct GeneratedPair {
  let folder: URL
  var original: URL { folder.appending(path: "original.docx") }
  var revised: URL { folder.appending(path: "revised.docx") }

  init(commitments: Int, _ wordiness: GeneratedPlan.Wordiness = .rich, in folder: URL? = nil) throws {
    self.folder = folder ?? FileManager.default.temporaryDirectory.appending(path: "plan-benchmarks-\(commitments)")
    try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
    let plan = GeneratedPlan(commitments: commitments)
    try Data(plan.docx(wordiness)).write(to: original)
    try Data(plan.varied().docx(wordiness)).write(to: revised)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}
