/// Why a document could not be written.
public enum RenderingError: Error, Hashable, Sendable {
  /// A Word template cannot be used.
  case template(name: String, TemplateFault)
  /// A Word document could not be packed: the machine has no room for it.
  case notPacked(reason: String)
}

extension RenderingError {
  /// The fault and what to do, in two sentences.
  public var message: String {
    switch self {
    case .template(let name, let fault): "The template “\(name)” cannot be used: \(fault.message)"
    case .notPacked(let reason): "The Word document could not be packed: \(reason). Close other programs and try again."
    }
  }
}
