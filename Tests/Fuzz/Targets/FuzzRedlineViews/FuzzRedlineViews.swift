import FuzzSupport
import PlanLoading
import PlanModel
import PlanReading

/// Both readings of a marked document: with every mark rejected, and with every mark accepted.
@_cdecl("FuzzRedlineViews_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    let document = try MarkdownReader.read(bytes, file: inputFile)
    let marked = RedlineConvention.detect(in: document).map(document.marked(by:)) ?? document
    let (rejected, accepted) = (marked.reading(.original), marked.reading(.revised))
    if marked.marks.isEmpty { require(rejected == accepted, "a document without marks reads the same both ways") }
  }
}
