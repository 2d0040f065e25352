import Foundation
import PackagedXML
import PlanModel

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

/// An OpenDocument text in one file of XML, made of a body and the styles that it names.
struct FlatText {
  var body: String
  var styles = ""
  var automatic = ""
  var masters = ""

  init(_ body: String, styles: String = "", automatic: String = "", masters: String = "") {
    (self.body, self.styles, self.automatic, self.masters) = (body, styles, automatic, masters)
  }

  static let namespaces =
    [
      "office", "text", "table", "style", "meta", "draw:drawing", "fo:xsl-fo-compatible", "svg:svg-compatible",
    ].map { name in
      let parts = name.split(separator: ":")
      return " xmlns:\(parts[0])=\"urn:oasis:names:tc:opendocument:xmlns:\(parts.last ?? ""):1.0\""
    }.joined() + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""

  var bytes: [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document\(Self.namespaces) office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>\(styles)</office:styles>\
      <office:automatic-styles>\(automatic)</office:automatic-styles><office:master-styles>\(masters)</office:master-styles>\
      <office:body><office:text>\(body)</office:text></office:body></office:document>
      """.utf8)
  }

  /// The same text as a package.
  func package(encrypted: Bool = false, mediaType: String = "application/vnd.oasis.opendocument.text") throws -> [UInt8] {
    var writer = ZipWriter()
    writer.add("mimetype", Array(mediaType.utf8))
    writer.add(
      "content.xml",
      Array(
        """
        <office:document-content\(Self.namespaces)><office:automatic-styles>\(automatic)</office:automatic-styles>\
        <office:body><office:text>\(body)</office:text></office:body></office:document-content>
        """.utf8))
    writer.add(
      "styles.xml",
      Array("<office:document-styles\(Self.namespaces)><office:styles>\(styles)</office:styles></office:document-styles>".utf8))
    let data = encrypted ? "<manifest:encryption-data/>" : ""
    writer.add(
      "META-INF/manifest.xml",
      Array(
        """
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
        <manifest:file-entry manifest:full-path="content.xml">\(data)</manifest:file-entry></manifest:manifest>
        """.utf8))
    return try writer.archive()
  }

  func read() throws -> SourceDocument { try ODTReader.read(bytes, file: URL(filePath: "/plan.fodt")) }

  func lines(_ view: RedlineView? = nil) throws -> [String] {
    let document = try read()
    return BlockLines.of(view.map { document.reading($0) } ?? document.blocks)
  }

  /// A tracked change as it is kept apart from the text.
  static func region(_ id: String, _ kind: String, _ stored: String = "") -> String {
    """
    <text:changed-region text:id="\(id)"><text:\(kind)><office:change-info><dc:creator>A. Officer</dc:creator>\
    <dc:date>2026-01-02T03:04:05</dc:date></office:change-info>\(stored)</text:\(kind)></text:changed-region>
    """
  }
}
