import FuzzSupport
import PlanLoading

/// Plan XML.
@_cdecl("FuzzPlanXML_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    _ = try PlanXMLReader.read(bytes, file: inputFile)
  }
}
