import PackagedXML
import PlanModel

/// Writes what a document says of itself: title, author, subject, description, language, and the day where one was given.
enum DOCXProperties {
  private static let core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"

  /// The part of core properties (ECMA-376 Part 2, 8).
  static func core(of document: ReportDocument, _ properties: PaperProperties) -> [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.start(
      "cp:coreProperties",
      [
        "xmlns:cp": core, "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ])
    let subject = properties.subject ?? document.subtitle.joined(separator: "; ")
    let description = [document.banner.joined(separator: "; "), document.status, document.closing].filter { !$0.isEmpty }
    xml.element("dc:title", text: document.title)
    if !subject.isEmpty { xml.element("dc:subject", text: subject) }
    xml.element("dc:creator", text: properties.author)
    if !description.isEmpty { xml.element("dc:description", text: description.joined(separator: " · ")) }
    xml.element("dc:language", text: LanguageTag.ofWord(document.language))
    xml.element("cp:lastModifiedBy", text: properties.author)
    if let date = properties.date {
      for name in ["dcterms:created", "dcterms:modified"] {
        xml.element(name, ["xsi:type": "dcterms:W3CDTF"], text: "\(date.iso)T00:00:00Z")
      }
    }
    xml.end()
    return xml.bytes
  }

  /// The part of custom properties (ECMA-376 Part 1, 22.3). The format's identifier and its first number are fixed.
  static func custom(_ properties: [PaperProperties.Custom]) -> [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.start(
      "Properties",
      [
        "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      ])
    for (number, property) in properties.enumerated() {
      xml.element(
        "property", ["fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": "\(number + 2)", "name": property.name]
      ) { $0.element("vt:lpwstr", text: property.value) }
    }
    xml.end()
    return xml.bytes
  }

  /// The part of extended properties: which program wrote it (ECMA-376 Part 1, 22.2).
  static var application: [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.element("Properties", ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]) {
      $0.element("Application", text: "plan-review")
    }
    return xml.bytes
  }
}
