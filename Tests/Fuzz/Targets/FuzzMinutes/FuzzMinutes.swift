import FuzzSupport
import PlanLoading
import PlanModel
import PlanReading
import VariationLoading

/// Minutes, and the points that were agreed in them.
@_cdecl("FuzzMinutes_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    _ = MinutesReader.summary(of: try PlainTextReader.read(bytes, file: inputFile).reading(.revised))
  }
}
