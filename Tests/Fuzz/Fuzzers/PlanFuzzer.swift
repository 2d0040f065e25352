import Foundation
import PackagedXML
import PlanComparison
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel

/// One input of the fuzzer: its first byte says which reader gets the rest. Refusals are fine; a crash, a hang or a failed proof is not.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let target = bytes.first else { return 0 }
  Fuzz(rest: Array(bytes.dropFirst())).run(Int(target) % 9)
  return 0
}

/// What is done with an input.
private struct Fuzz {
  let rest: [UInt8]
  let file = URL(filePath: "/input")

  func run(_ target: Int) {
    switch target {
    case 0: _ = try? DOCXReader.read(rest, file: file)
    case 1: wordDocument()
    case 2: _ = try? PlanXMLReader.read(rest, file: file)
    case 3: redline(try? MarkdownReader.read(rest, file: file))
    case 4: redline(try? PlainTextReader.read(rest, file: file))
    case 5: lines()
    case 6: redline(try? ODTReader.read(rest, file: file))
    case 7: openDocument()
    default: redline(try? HTMLReader.read(rest, file: file))
    }
  }

  /// The input as the main part of a well-formed archive, so that the fuzzer need not learn to zip.
  private func wordDocument() {
    var zip = ZipWriter()
    let types =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/d.xml\" "
      + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
    let relationships =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
      + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"d.xml\"/></Relationships>"
    zip.add("[Content_Types].xml", Array(types.utf8))
    zip.add("_rels/.rels", Array(relationships.utf8))
    zip.add("d.xml", rest)
    guard let archive = try? zip.archive() else { return }
    redline(try? DOCXReader.read(archive, file: file))
  }

  /// The input as the content of the body of an OpenDocument text, so that the fuzzer need not learn its namespaces.
  private func openDocument() {
    let name = "urn:oasis:names:tc:opendocument:xmlns:"
    let open =
      "<office:document xmlns:office=\"\(name)office:1.0\" xmlns:text=\"\(name)text:1.0\" xmlns:table=\"\(name)table:1.0\" "
      + "xmlns:style=\"\(name)style:1.0\" xmlns:draw=\"\(name)drawing:1.0\"><office:body><office:text>"
    redline(try? ODTReader.read(Array(open.utf8) + rest + Array("</office:text></office:body></office:document>".utf8), file: file))
  }

  /// Both readings of a document, compared: the whole engine with its proof.
  private func redline(_ document: SourceDocument?) {
    guard let document else { return }
    let marked = RedlineConvention.detect(in: document).map(document.marked(by:)) ?? document
    let plans = RedlineView.allCases.map { Outliner().plan(from: marked.reading($0)).plan }
    prove(Alignment(of: plans[0], with: plans[1], sharesPlaces: true))
  }

  /// The halves of the input as lines of two texts.
  private func lines() {
    let lines = rest.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    let units = lines.enumerated().map { index, line in
      PlanUnit(id: "\(index)", kind: .narrative, text: line.filter { $0 != "\n" }, place: Place(paragraph: index))
    }
    prove(Alignment(of: Array(units.prefix(units.count / 2)), with: Array(units.dropFirst(units.count / 2))))
  }

  private func prove(_ alignment: Alignment) {
    do {
      _ = try Classifier(rules: .standard).classify(alignment)
    } catch {
      preconditionFailure("The proof failed: \(error)")
    }
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager renames the entry point of an executable, and this is the name it gives.
@_cdecl("PlanFuzzer_main")
public func fuzzerMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  var count = count
  var arguments = arguments
  return runFuzzer(&count, &arguments, fuzzOne)
}
