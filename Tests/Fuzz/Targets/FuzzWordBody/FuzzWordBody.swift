import FuzzSupport
import PackagedXML
import PlanLoading

/// The main part of a Word file in a well-formed archive, so that the fuzzer need not learn to zip.
@_cdecl("FuzzWordBody_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", Array(contentTypes.utf8))
    zip.add("_rels/.rels", Array(relationships.utf8))
    zip.add("d.xml", bytes)
    _ = try DOCXReader.read(try zip.archive(), file: inputFile)
  }
}

private let contentTypes =
  "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/d.xml\" "
  + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"

private let relationships =
  "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
  + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"d.xml\"/></Relationships>"
