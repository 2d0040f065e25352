import FuzzSupport
import PlanLoading

/// Web pages, MHTML among them.
@_cdecl("FuzzWebPage_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    _ = try HTMLReader.read(bytes, file: inputFile)
  }
}
