import PackagedXML

extension XMLNamespaces {
  /// The namespaces of an OpenDocument text (ODF 1.3 part 3, 1.4), and those that its writers add.
  static let openDocument = XMLNamespaces([
    "office": ["urn:oasis:names:tc:opendocument:xmlns:office:1.0"],
    "text": ["urn:oasis:names:tc:opendocument:xmlns:text:1.0"],
    "table": ["urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
    "style": ["urn:oasis:names:tc:opendocument:xmlns:style:1.0"],
    "fo": ["urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"],
    "draw": ["urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"],
    "dr3d": ["urn:oasis:names:tc:opendocument:xmlns:dr3d:1.0"],
    "svg": ["urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"],
    "form": ["urn:oasis:names:tc:opendocument:xmlns:form:1.0"],
    "meta": ["urn:oasis:names:tc:opendocument:xmlns:meta:1.0"],
    "manifest": ["urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"],
    "loext": ["urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"],
    "dc": ["http://purl.org/dc/elements/1.1/"],
    "math": ["http://www.w3.org/1998/Math/MathML"],
    "xlink": ["http://www.w3.org/1999/xlink"],
  ])
}
