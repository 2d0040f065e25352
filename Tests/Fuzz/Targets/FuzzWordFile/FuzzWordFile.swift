import FuzzSupport
import PlanLoading

/// Whole Word files: the archive and all its parts.
@_cdecl("FuzzWordFile_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    _ = try DOCXReader.read(bytes, file: inputFile)
  }
}
