import FuzzSupport
import PlanLoading

/// What the programs of poppler write of a PDF: words with their boxes, and their types.
@_cdecl("FuzzPDFWords_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    let (boxes, types) = bytes.halves
    _ = try PDFReader.document(boxes: boxes, types: types, file: inputFile)
  }
}
