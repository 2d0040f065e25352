import FuzzSupport
import PlanLoading
import PlanModel
import PlanReading
import PlanReview
import RedlineWriting
import ReviewReporting

/// A redline from one plan to another: with its changes rejected it must read as the first, with them accepted as the second.
@_cdecl("FuzzRedlineWriter_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    let (before, after) = bytes.halves
    let (original, revised) = (try plan(before, "original.md"), try plan(after, "revised.md"))
    // The one heading over all others of a plan without a title reads as its title in the plain file that is written on.
    guard original.value.metadata.title != nil, revised.value.metadata.title != nil else { return }
    do {
      _ = try redline(original, against: revised, report: try review(original, against: revised), file: nil)
    } catch let error as RedlineError {
      if case .proofFailed = error { fatalError("Not kept: \(error)") }
    }
  }
}

private func plan(_ bytes: [UInt8], _ name: String) throws -> Loaded<Plan> {
  try PlanLoader().load(SourceFile(bytes, named: name, format: .markdown))
}
