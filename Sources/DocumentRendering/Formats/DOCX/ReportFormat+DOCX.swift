extension ReportFormat {
  /// A Word document (ECMA-376), in the plain form of the house. For a council's own form see ``ReportDocument/docx(template:properties:)``.
  public static let docx = ReportFormat(
    "docx", aliases: ["word"], fileExtension: "docx", isStandard: false, document: DOCXFormat.bytes)
}
