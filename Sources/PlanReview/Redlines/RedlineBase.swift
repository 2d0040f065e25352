import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import RedlineWriting

/// The Word file that a redline is written on, without a mark of change.
struct RedlineBase {
  let bytes: [UInt8]
  /// The plan as read from that file: the same words as the original, each with its place there.
  let plan: Plan
  /// How the file is to be read.
  let options: LoadingOptions
  let statement: [String]

  /// The original's own file, or a plain Word file of the plan.
  init(of original: Loaded<Plan>, file: URL?, settings: LoadingOptions) throws {
    if let file, original.source.format == PlanFormat.docx.name, let own = try Self.own(original, file: file, settings: settings) {
      self = own
      return
    }
    let bytes = try PlainPlan.bytes(of: original.value)
    let read = try PlanLoader().readings(of: bytes).revised.value
    try Self.check(read, is: original.value)
    self.init(
      bytes: bytes, plan: read, options: .standard,
      statement: ["Written on a plain Word file of the original, since its own file is not a Word file that can be edited."])
  }

  private init(bytes: [UInt8], plan: Plan, options: LoadingOptions, statement: [String]) {
    self.bytes = bytes
    self.plan = plan
    self.options = options
    self.statement = statement
  }

  /// The original's own file, clean; nil where it does not read as the original.
  static func own(_ original: Loaded<Plan>, file: URL, settings: LoadingOptions) throws -> RedlineBase? {
    let source = try SourceFile(file, format: .docx)
    guard source.identity(view: nil, readerVersion: "").sha256 == original.source.sha256 else { return nil }
    let loader = PlanLoader(options: settings)
    let view = original.source.view ?? .revised
    let cleaned = try CleanWordFile(source.bytes, view: view, loader: loader)
    let bytes = cleaned.hasMarks ? cleaned.bytes : source.bytes
    guard let read = try? loader.readings(of: bytes).revised.value, (try? check(read, is: original.value)) != nil else { return nil }
    let marks = cleaned.hasMarks ? ", cleaned of its own marks first" : ""
    return RedlineBase(bytes: bytes, plan: read, options: settings, statement: ["Written on the original's own file\(marks)."])
  }

  private static func check(_ read: Plan, is original: Plan) throws(RedlineError) {
    let leavesOut = read.hasTitleInPropertiesOnly || original.hasTitleInPropertiesOnly
    var proof = RedlineProof(leavesOutTitle: leavesOut)
    try proof.check(read, is: original, reading: "rejected")
  }
}

extension Plan {
  /// Whether no paragraph carries the title.
  var hasTitleInPropertiesOnly: Bool { metadata.title.map { $0.place.part == "properties" } ?? true }
}
