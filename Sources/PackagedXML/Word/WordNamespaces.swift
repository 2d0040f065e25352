extension XMLNamespaces {
  /// The namespaces of a Word document, transitional and strict (ISO/IEC 29500-4 and -1), and those of the drawings in it.
  package static let word = XMLNamespaces([
    "w": [
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ],
    "r": [
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ],
    "m": ["http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math"],
    "mc": ["http://schemas.openxmlformats.org/markup-compatibility/2006"],
    "wp": [
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
      "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
    ],
    "a": ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
    "pic": ["http://schemas.openxmlformats.org/drawingml/2006/picture", "http://purl.oclc.org/ooxml/drawingml/picture"],
    "c": ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
    "cx": ["http://schemas.microsoft.com/office/drawing/2014/chartex"],
    "dgm": ["http://schemas.openxmlformats.org/drawingml/2006/diagram", "http://purl.oclc.org/ooxml/drawingml/diagram"],
    "wps": ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
    "wpg": ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"],
    "wpc": ["http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"],
    "wp14": ["http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"],
    "w14": ["http://schemas.microsoft.com/office/word/2010/wordml"],
    "v": ["urn:schemas-microsoft-com:vml"],
    "o": ["urn:schemas-microsoft-com:office:office"],
    "w10": ["urn:schemas-microsoft-com:office:word"],
  ])

  /// The namespaces of a package: relationships, content types and core properties (ECMA-376 Part 2).
  package static let package = XMLNamespaces([
    "rel": ["http://schemas.openxmlformats.org/package/2006/relationships"],
    "type": ["http://schemas.openxmlformats.org/package/2006/content-types"],
    "core": ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties"],
    "custom": [
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
      "http://purl.oclc.org/ooxml/officeDocument/customProperties",
    ],
    "dc": ["http://purl.org/dc/elements/1.1/"],
  ])

  /// The namespace of relationships, for parts that are written again.
  package static let relationships = XMLNamespaces(["": ["http://schemas.openxmlformats.org/package/2006/relationships"]])

  /// The namespace of content types, for the part that is written again.
  package static let contentTypes = XMLNamespaces(["": ["http://schemas.openxmlformats.org/package/2006/content-types"]])
}
