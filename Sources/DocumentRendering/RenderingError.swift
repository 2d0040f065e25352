/// Why a document could not be written.
public enum RenderingError: Error, Hashable, Sendable {
  /// A Word template cannot be used.
  case template(name: String, TemplateFault)
  /// A Word document could not be packed: the machine has no room for it.
  case notPacked(reason: String)
  /// A document that came back cannot be read as a Word document.
  case notReadable(name: String, reason: String)
  /// A Word file cannot be read as an edited paper.
  case paper(name: String, PaperFault)
}

extension RenderingError {
  /// The fault and what to do, in two sentences.
  public var message: String {
    switch self {
    case .template(let name, let fault): "The template “\(name)” cannot be used: \(fault.message)"
    case .notPacked(let reason): "The Word document could not be packed: \(reason). Close other programs and try again."
    case .notReadable(let name, let reason):
      "“\(name)” cannot be read: \(reason). Open it in Word or LibreOffice, save it as a Word document (.docx), and give it again."
    case .paper(let name, let fault): "The paper “\(name)” cannot be read: \(fault.message)"
    }
  }
}
