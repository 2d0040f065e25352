extension ReportDocument {
  /// The paper as a Word document (ECMA-376, transitional).
  ///
  /// - Parameters:
  ///   - template: A council's own document or template, whose styles, page, headers and footers are used; the plain form of the house
  ///     where none is given.
  ///   - properties: What the document says of itself.
  /// - Throws: ``RenderingError/notPacked(reason:)`` where the machine has no room for the archive.
  public func docx(
    template: DOCXTemplate? = nil, properties: PaperProperties = PaperProperties()
  ) throws(RenderingError) -> DOCXPaper {
    let package = DOCXPackage(self, template: template, properties: properties)
    do {
      return DOCXPaper(bytes: try package.archive(), notes: package.notes)
    } catch {
      throw .notPacked(reason: "\(error)")
    }
  }
}
