import FuzzSupport
import PlanLoading
import PlanModel
import PlanReading

/// The structure of a text: every word of it must stand in the plan once.
@_cdecl("FuzzOutliner_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    let blocks = try PlainTextReader.read(bytes, file: inputFile).reading(.revised)
    let (one, other) = (Outliner().plan(from: blocks), Outliner().plan(from: blocks))
    require(one.plan == other.plan, "one text has one structure")
  }
}
