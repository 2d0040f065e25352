import FuzzSupport
import PlanLoading

/// The content of the body of an OpenDocument text, so that the fuzzer need not learn its namespaces.
@_cdecl("FuzzOpenDocument_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    _ = try ODTReader.read(Array(opening.utf8) + bytes + Array("</office:text></office:body></office:document>".utf8), file: inputFile)
  }
}

private let opening = {
  let name = "urn:oasis:names:tc:opendocument:xmlns:"
  return "<office:document xmlns:office=\"\(name)office:1.0\" xmlns:text=\"\(name)text:1.0\" xmlns:table=\"\(name)table:1.0\" "
    + "xmlns:style=\"\(name)style:1.0\" xmlns:draw=\"\(name)drawing:1.0\"><office:body><office:text>"
}()
