/// A Word document without a template.
enum DOCXFormat {
  /// The document as the bytes of a file.
  static func bytes(of document: ReportDocument) -> [UInt8] {
    do {
      return try document.docx().bytes
    } catch {
      preconditionFailure("An archive of parts that we made ourselves can be packed in memory.")
    }
  }
}
