extension ReportFormat {
  /// A Word document (ECMA-376), in the plain form of the house. For a council's own form see ``ReportDocument/docx(template:properties:)``.
  public static let docx = ReportFormat(
    "docx", aliases: ["word"], fileExtension: "docx", mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    isStandard: false, document: DOCXFormat.bytes)
}
