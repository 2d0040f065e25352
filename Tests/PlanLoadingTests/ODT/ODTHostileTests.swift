import Foundation
import PackagedXML
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("OpenDocument: hostile and damaged files")
struct ODTHostileTests {
  private let file = URL(filePath: "/plan.odt")

  private func refusal(_ bytes: [UInt8]) -> LoadingError? {
    do throws(LoadingError) {
      _ = try ODTReader.read(bytes, file: file)
      return nil
    } catch { return error }
  }

  @Test("A package is read as its flat form is, by whatever prefixes")
  func package() throws {
    let text = FlatText("<text:p>Words</text:p>")
    let packaged = try ODTReader.read(text.package(), file: file)
    #expect(BlockLines.of(packaged.blocks) == ["Words"])
    #expect(try PlanFormat(of: text.package(), from: URL(filePath: "/anything")) == .odt)
    #expect(try PlanFormat(of: text.bytes, from: URL(filePath: "/plan.xml")) == .odt)
  }

  @Test("A spreadsheet, a password, a text without words and a file cut short are refused, each for what it is")
  func refusals() throws {
    let text = FlatText("<text:p>Words</text:p>")
    #expect(refusal(try text.package(encrypted: true)) == .encrypted(file))
    #expect(refusal(FlatText("<text:p> </text:p>").bytes) == .empty(file))
    #expect(throws: LoadingError.self) {
      try PlanFormat(of: text.package(mediaType: "application/vnd.oasis.opendocument.spreadsheet"), from: file)
    }
    guard case .damaged = refusal(Array(try text.package().prefix(300))) else {
      Issue.record("A package cut short was not refused as damaged.")
      return
    }
    guard case .unknownFormat = refusal(Array("<a/>".utf8)) else {
      Issue.record("Another XML file was not refused as another format.")
      return
    }
  }

  @Test("Depth, entities and document types are refused")
  func bounds() {
    let deep = String(repeating: "<text:span>", count: 2_000) + "x" + String(repeating: "</text:span>", count: 2_000)
    guard case .tooLarge = refusal(FlatText("<text:p>\(deep)</text:p>").bytes) else {
      Issue.record("Depth was not refused.")
      return
    }
    let type = "<!DOCTYPE office:document [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
    let bytes = Array(
      String(decoding: FlatText("<text:p>&e;</text:p>").bytes, as: UTF8.self).replacing("?>\n", with: "?>\(type)", maxReplacements: 1).utf8)
    guard case .unsafe = refusal(bytes) else {
      Issue.record("\(String(describing: refusal(bytes)))")
      return
    }
  }

  @Test("Counts that no page holds are cut, and circles of styles end")
  func counts() throws {
    let styles = """
      <style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/>\
      <style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>
      """
    let body = "<text:p text:style-name=\"A\">a<text:s text:c=\"2000000000\"/>b</text:p>"
    let document = try FlatText(body, styles: styles).read()
    #expect(document.blocks[0].text.text.utf8.count == 1_002)
  }

  @Test("Changes that never end, end twice or are printed twice do no harm")
  func damagedChanges() throws {
    let start = "<text:change-start text:change-id=\"i\"/>"
    let body = """
      <text:tracked-changes>\(FlatText.region("i", "insertion"))\(FlatText.region("d", "deletion", "<text:p>x</text:p>"))</text:tracked-changes>\
      <text:p>\(String(repeating: start, count: 500))a<text:change text:change-id="d"/><text:change text:change-id="d"/></text:p><text:p>b</text:p>
      """
    let document = try FlatText(body).read()
    #expect(document.blocks.map(\.text.text) == ["ax", "b"])
    #expect(document.reading(.original).isEmpty)
  }
}
