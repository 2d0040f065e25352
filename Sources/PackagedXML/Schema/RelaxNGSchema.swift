import CXML2

/// A RELAX NG schema (ISO/IEC 19757-2), compiled by libxml2.
package final class RelaxNGSchema {
  private let schema: xmlRelaxNGPtr

  /// A place where a document does not follow the schema.
  package struct Violation: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The fault, in libxml2's words.
    package let message: String
  }

  /// Compiles the schema in `xml`, written in RELAX NG's XML syntax. It cannot include other files.
  package init(xml: [UInt8]) throws(PackagedXMLError) {
    NoExternalEntities.hold()
    let violations = ViolationList()
    let compiled = xml.withUnsafeBytes { bytes -> xmlRelaxNGPtr? in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let parser = xmlRelaxNGNewMemParserCtxt(start, Int32(bytes.count)) else { return nil }
      defer { xmlRelaxNGFreeParserCtxt(parser) }
      xmlRelaxNGSetParserStructuredErrors(parser, ViolationList.add, violations.pointer)
      return violations.catchingGlobalErrors { xmlRelaxNGParse(parser) }
    }
    guard let compiled else {
      throw .schema(line: violations.first?.line ?? 0, reason: violations.first?.message ?? "it cannot be compiled")
    }
    schema = compiled
  }

  deinit { xmlRelaxNGFree(schema) }

  /// Where the document does not follow the schema; empty where it does. Refuses what ``XMLStream`` refuses.
  package func validate(_ document: [UInt8], part: String) throws(PackagedXMLError) -> [Violation] {
    let checked = try CheckedXML(document, part: part)
    guard let tree = tree(of: checked.utf8) else { throw .malformed(part: part, line: 0, reason: "it cannot be read as a tree") }
    defer { xmlFreeDoc(tree) }
    guard let validator = xmlRelaxNGNewValidCtxt(schema) else { throw .schema(line: 0, reason: "not enough memory") }
    defer { xmlRelaxNGFreeValidCtxt(validator) }
    let violations = ViolationList()
    xmlRelaxNGSetValidStructuredErrors(validator, ViolationList.add, violations.pointer)
    let result = violations.catchingGlobalErrors { xmlRelaxNGValidateDoc(validator, tree) }
    if result != 0, violations.isEmpty { return [Violation(line: 1, message: "it does not follow the schema")] }
    return violations.found(in: tree, lines: checked.lines)
  }

  private func tree(of text: [UInt8]) -> xmlDocPtr? {
    // BIG_LINES: line numbers over 65,535 are kept.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    let quiet = XML_PARSE_BIG_LINES.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    return text.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return xmlReadMemory(start, Int32(bytes.count), nil, nil, Int32(bitPattern: options | quiet))
    }
  }
}
