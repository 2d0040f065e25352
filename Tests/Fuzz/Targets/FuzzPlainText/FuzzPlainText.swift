import FuzzSupport
import PlanLoading

/// Text, as typed or as extracted.
@_cdecl("FuzzPlainText_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    _ = try PlainTextReader.read(bytes, file: inputFile)
  }
}
