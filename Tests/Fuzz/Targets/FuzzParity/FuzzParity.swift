import FuzzSupport
import PlanComparison
import PlanLoading
import PlanModel
import PlanReading
import PlanReview

/// A Welsh and an English edition side by side.
@_cdecl("FuzzParity_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    let (welsh, english) = bytes.halves
    _ = ParityCheck.parity(of: try plan(welsh, "cy.md"), with: try plan(english, "en.md"))
  }
}

private func plan(_ bytes: [UInt8], _ name: String) throws -> Loaded<Plan> {
  try PlanLoader().load(SourceFile(bytes, named: name, format: .markdown))
}
