import Foundation
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
    do {
      _ = try redline(original, against: revised, report: try review(original, against: revised), file: nil)
    } catch let error as RedlineError {
      // The writer refuses what it cannot prove. On files that no one would write there are many such, so only a strict run stops at them.
      if isStrict, case .proofFailed = error { fatalError("Not kept: \(error)") }
    }
  }
}

private func plan(_ bytes: [UInt8], _ name: String) throws -> Loaded<Plan> {
  try PlanLoader().load(SourceFile(bytes, named: name, format: .markdown))
}

private let isStrict = ProcessInfo.processInfo.environment["FUZZ_STRICT"].map { !$0.isEmpty } ?? false
