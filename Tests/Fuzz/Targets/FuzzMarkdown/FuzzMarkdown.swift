import FuzzSupport
import PlanLoading

/// Markdown with CriticMarkup.
@_cdecl("FuzzMarkdown_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    _ = try MarkdownReader.read(bytes, file: inputFile)
  }
}
