/// Why a Word template cannot be used.
public enum TemplateFault: Error, Hashable, Sendable {
  /// It is not a Word document or template.
  case notAWordFile
  /// It is in the binary form of Word before 2007, or it is protected with a password; the two look alike from outside.
  case oldOrProtected
  /// It holds macros.
  case macroEnabled
  /// It is in the strict form of the standard (ISO/IEC 29500-1), whose names are others.
  case strict
  /// A part of it is damaged.
  case damaged(part: String, reason: String)

  /// The fault and what to do, for the end of a sentence and one more.
  public var message: String {
    switch self {
    case .notAWordFile: "it is not a Word document. Give a file that Word saved as .docx or .dotx."
    case .oldOrProtected:
      "it is in the old form of Word, or protected with a password. Open it in Word and save it as .docx or .dotx, without a password."
    case .macroEnabled: "it holds macros. Open it in Word and save it as .docx or .dotx, which hold none."
    case .strict: "it is saved as “Strict Open XML”. Open it in Word and save it as “Word Document”."
    case .damaged(let part, let reason): "its part “\(part)” cannot be read: \(reason). Open it in Word, repair it and save it anew."
    }
  }
}
