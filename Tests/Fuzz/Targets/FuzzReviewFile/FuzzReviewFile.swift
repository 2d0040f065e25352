import FuzzSupport
import PlanLoading
import VariationLoading

/// The review file, review.yaml.
@_cdecl("FuzzReviewFile_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    _ = try VariationReader.read(bytes, file: inputFile)
  }
}
