import Foundation
import PackagedXML
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel
import Testing

@Suite("Plan XML, refused")
struct PlanXMLRefusalTests {
  @Test("The grammar is well formed and compiles")
  func grammar() throws {
    _ = try RelaxNGSchema(xml: Array(PlanXMLSchema.relaxNG.utf8))
  }

  @Test(
    "The message names the line and says what is wrong in plain words",
    arguments: [
      ("<commitment>a</commitment>\n<comitment>b</comitment>", 7, "“comitment” may not stand here"),
      ("<commitment>a</commitment>\n<lead-in>b:</lead-in>", 7, "“lead-in” may not stand here"),
      ("<commitment>a</commitment>\n<heading>b</heading>", 7, "“heading” may not stand here"),
      (
        "<lead-in\n responsible=\"chief constable\">b:</lead-in>", 7,
        "“responsible” is no attribute of “lead-in”, or its value is not one that it may have"
      ),
      ("<lead-in responsible=\"joint\" board=\"B\">b:</lead-in>", 6, "“board” is no attribute of “lead-in”"),
      ("<narrative colour=\"red\">b</narrative>", 6, "“colour” is no attribute of “narrative”"),
      ("<narrative paragraph=\"-1\">b</narrative>", 6, "“paragraph” is no attribute of “narrative”"),
      ("<narrative paragraph=\"1234567890\">b</narrative>", 6, "“paragraph” is no attribute of “narrative”"),
      ("<commitment>a <commitment>b</commitment> c</commitment>", 6, "“commitment” may not hold words here"),
      ("<commitment>a\n</commitment><commitment>a <b>c</b></commitment>", 7, "“b” stands where “part” should"),
      ("<table><row>a</row></table>", 6, "“row” holds words outside of any element for words"),
      ("<table>\n<row><td>a</td></row></table>", 7, "“td” may not stand here"),
      ("loose words", 5, "“section” holds words outside of any element for words"),
    ])
  func messages(items: String, line: Int, reason: String) {
    let error = #expect(throws: LoadingError.self) { try PlanXMLReader.read(plan(items)) }
    guard case .invalid(_, let found, let words) = error else {
      Issue.record("refused as \(String(describing: error))")
      return
    }
    #expect(found == line)
    #expect(words.hasPrefix(reason), "\(words)")
  }

  @Test("Metadata has its order, and one of each")
  func metadata() {
    let head = "<plan xmlns=\"urn:plan-review:plan:1\"><metadata>"
    for wrong in [
      "<area>a</area><area>b</area>", "<area>a</area><title>b</title>", "<role>basis</role>", "<source sha256=\"0\" file=\"a\"/>",
    ] {
      #expect(throws: LoadingError.self) { try PlanXMLReader.read("\(head)\(wrong)</metadata><chapter/></plan>") }
    }
    #expect(throws: Never.self) { try PlanXMLReader.read("\(head)<title>b</title><area>a</area></metadata><chapter/></plan>") }
  }

  @Test("More faults are counted by their lines")
  func count() {
    let error = #expect(throws: LoadingError.self) {
      try PlanXMLReader.read(plan("<narrative a=\"\">x</narrative>\n<narrative b=\"\">x</narrative>\n<narrative/>\n<note c=\"\"/>"))
    }
    guard case .invalid(_, 6, let words) = error else {
      Issue.record("refused as \(String(describing: error))")
      return
    }
    #expect(words.hasSuffix(", and 2 more"), "\(words)")
  }

  @Test("Another root or another namespace is no plan")
  func root() {
    #expect(throws: LoadingError.self) { try PlanXMLReader.read("<plan><metadata/></plan>") }
    #expect(throws: LoadingError.self) { try PlanXMLReader.read("<plan xmlns=\"urn:plan-review:plan:2\"><metadata/></plan>") }
    #expect(throws: LoadingError.self) { try PlanXMLReader.read("<html/>") }
  }

  @Test("A file that is not well formed is refused with its line")
  func malformed() {
    let error = #expect(throws: LoadingError.self) { try PlanXMLReader.read(plan("<narrative>a</narative>")) }
    guard case .invalid(_, let line, let reason) = error else {
      Issue.record("refused as \(String(describing: error))")
      return
    }
    #expect(line == 6)
    #expect(reason.hasPrefix("not well formed"))
  }

  @Test("A document type is never read, and a plan without a word is none")
  func hostileAndEmpty() {
    let entity = "<!DOCTYPE plan [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>\n\(plan("<narrative>&a;</narrative>"))"
    guard case .unsafe = #expect(throws: LoadingError.self, performing: { try PlanXMLReader.read(entity) }) else {
      Issue.record("a document type was let through")
      return
    }
    let empty = "<plan xmlns=\"urn:plan-review:plan:1\"><metadata/></plan>"
    guard case .empty = #expect(throws: LoadingError.self, performing: { try PlanXMLReader.read(empty) }) else {
      Issue.record("an empty plan was let through")
      return
    }
  }

  @Test("Commitments nested a thousand deep are read or refused, and no worse")
  func depth() throws {
    let deep = String(repeating: "<commitment>a", count: 1_000) + String(repeating: "</commitment>", count: 1_000)
    #expect(try PlanXMLReader.read(plan(deep)).value.units.count == 1_001)
    let tooDeep = String(repeating: "<commitment>a", count: 2_000) + String(repeating: "</commitment>", count: 2_000)
    guard case .tooLarge = #expect(throws: LoadingError.self, performing: { try PlanXMLReader.read(plan(tooDeep)) }) else {
      Issue.record("there is no limit to the depth")
      return
    }
  }
}
