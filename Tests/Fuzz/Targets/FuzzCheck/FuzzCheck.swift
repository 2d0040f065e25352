import FuzzSupport
import PlanComparison
import PlanLoading
import PlanModel
import PlanReading
import PlanReview

/// A published plan and a redline of it, each mark checked against what changed.
@_cdecl("FuzzCheck_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    let (published, redline) = bytes.halves
    let readings = try PlanLoader().readings(of: SourceFile(redline, named: "redline.md", format: .markdown))
    let base = try PlanLoader().load(SourceFile(published, named: "published.md", format: .markdown))
    let found = try check(base, against: readings)
    require(found == (try check(base, against: readings)), "two runs say the same")
  }
}
