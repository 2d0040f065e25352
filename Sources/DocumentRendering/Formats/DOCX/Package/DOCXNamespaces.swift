import PackagedXML

/// The namespaces of a Word document (ECMA-376, transitional), each under the prefix that Word gives it.
enum DOCXNamespaces {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let placedDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  static let group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
  static let shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
  static let word2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
  /// The same as ``main`` in the strict form of the standard, which a template may not be in.
  static let strictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  /// For reading the parts of a template.
  static let reading = XMLNamespaces([
    "w": [main], "r": [relationships], "strict": [strictMain], "": [packageRelationships, contentTypes],
  ])
}
