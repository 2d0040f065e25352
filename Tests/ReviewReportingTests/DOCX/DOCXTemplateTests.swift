import DocumentRendering
import PackagedXML
import PlanModel
import ReviewReporting
import Testing
import TestSupport

/// A council's template gives a paper its look, and nothing of its own words.
struct DOCXTemplateTests {
  private static func paper(_ variation: CouncilTemplate.Variation, _ document: ReportDocument = EveryBlock.document) throws -> (
    WordFile, [String]
  ) {
    let template = try DOCXTemplate(try CouncilTemplate(variation).bytes(), name: "council.dotx")
    let paper = try document.docx(template: template)
    return (try WordFile(paper.bytes), paper.notes.map(\.sentence))
  }

  @Test(arguments: [CouncilTemplate.Variation.plain, .document, .noFurniture, .american, .docxWithoutNumbering])
  func theFileIsWithoutFault(variation: CouncilTemplate.Variation) throws {
    let (file, _) = try Self.paper(variation)
    #expect(file.faults == [])
    #expect(!file.text.contains("no paper may have"))
    #expect(!file.parts.contains { String(decoding: $0.bytes, as: UTF8.self).contains("A note of the template") })
    #expect(!file.parts.contains { String(decoding: $0.bytes, as: UTF8.self).contains("Templates/Council.dotx") })
  }

  @Test func stylesAreTakenByNameAndThoseMissingAreAddedAndTold() throws {
    let (file, notes) = try Self.paper(.plain)
    let styles = file.paragraphs.compactMap(\.style)
    #expect(styles.contains("Kop1") && styles.contains("Kop2") && styles.contains("PaperTitle") && !styles.contains("Heading1"))
    // The template has a style of another name under the id that ours would have.
    #expect(styles.contains("QuotePaper") && !styles.contains("Quote"))
    let sheet = try #require(file.trees["word/styles.xml"])
    #expect(sheet.children("w:style").count { $0.first("w:name")?["w:val"]?.lowercased() == "heading 1" } == 1)
    #expect(sheet.first("w:docDefaults")?.all("w:rFonts").first?["w:ascii"] == "Liberation Serif")
    let reported = try #require(notes.first)
    #expect(reported.hasPrefix("The template “council.dotx” does not have the styles ") && reported.hasSuffix(" They were added."))
    #expect(
      reported.contains("“Quote”") && reported.contains("“Blank to complete”") && !reported.contains("“Heading 1”")
        && !reported.contains("“Title”"))
    #expect(notes.count == 1)
  }

  @Test func pageHeadAndFootAreTheTemplates() throws {
    let (file, _) = try Self.paper(.plain)
    let section = try #require(file.document.all("w:sectPr").last)
    #expect(section.first("w:pgMar")?["w:left"] == "1701" && section.first("w:pgSz")?["w:w"] == "11907")
    #expect(section.children("w:headerReference").map { $0["r:id"] } == ["rId9"])
    #expect(file.parts.first { $0.path == "word/media/logo.bmp" }?.bytes == CouncilTemplate.logo)
    #expect(file.trees["word/footer1.xml"]?.text == "Council House, Aldercote")
    #expect(!file.parts.map(\.path).contains("word/header.xml"))
    #expect(
      file.trees["[Content_Types].xml"]?.children("Override").first { $0["PartName"] == "/word/document.xml" }?["ContentType"]?.contains(
        "document.main") == true)
  }

  @Test func listsAreTheTemplates() throws {
    let (file, _) = try Self.paper(.plain)
    #expect(file.paragraphs.first { $0.style == "Bullets" }?.all("w:numId").isEmpty == true)
    let counted = file.paragraphs.filter { $0.style == "Counted" }.compactMap { $0.all("w:numId").first?["w:val"] }
    #expect(Set(counted).count == 2 && !counted.contains("5"))
    let lists = file.trees["word/numbering.xml"]?.children("w:num").filter { counted.contains($0["w:numId"] ?? "") } ?? []
    #expect(lists.map { $0.first("w:abstractNumId")?["w:val"] } == ["8", "8"])
  }

  @Test func whatATemplateLacksIsAddedAndTold() throws {
    let (file, notes) = try Self.paper(.noFurniture)
    #expect(notes.contains("The template “council.dotx” has no header and no footer, so a plain one was added."))
    #expect(file.trees["word/footer.xml"]?.all("w:fldSimple").map { $0["w:instr"] } == [" PAGE ", " NUMPAGES "])
    var wide = EveryBlock.document
    wide.orientation = .landscape
    let (turned, more) = try Self.paper(.plain, wide)
    #expect(turned.document.all("w:pgSz").last?["w:w"] == "16840" && turned.document.all("w:pgSz").last?["w:orient"] == "landscape")
    #expect(more.contains("The page of the template “council.dotx” was turned, because this paper asks for it."))
  }

  @Test func theLanguageOfThePaperIsNamedWhereTheTemplateHasAnother() throws {
    let american = try Self.paper(.american).0.document.all("w:r").filter { !$0.all("w:t").isEmpty && $0.all("w:lang").isEmpty }
    #expect(american.allSatisfy { $0.words == "☐" })
    #expect(try Self.paper(.plain).0.document.all("w:r").contains { $0.all("w:lang").isEmpty })
  }

  @Test func settingsOfTheLookAreKeptAndOthersAreNot() throws {
    let settings = try #require(try Self.paper(.plain).0.trees["word/settings.xml"])
    #expect(settings.children.map(\.name) == ["w:zoom", "w:defaultTabStop", "w:footnotePr", "w:compat", "w:decimalSymbol"])
    #expect(settings.all("w:compatSetting").count == 1 && settings.all("w:footnote").map { $0["w:id"] } == ["-1", "0"])
  }

  @Test(arguments: [
    (CouncilTemplate.Variation.macros, TemplateFault.macroEnabled), (.strict, .strict), (.spreadsheet, .notAWordFile),
    (.noStyles, .damaged(part: "styles", reason: "it is missing")),
  ]) func badTemplatesAreRefused(variation: CouncilTemplate.Variation, fault: TemplateFault) throws {
    let bytes = try CouncilTemplate(variation).bytes()
    #expect(throws: RenderingError.template(name: "a.dotx", fault)) { _ = try DOCXTemplate(bytes, name: "a.dotx") }
  }

  @Test func filesThatAreNoTemplatesAreRefused() throws {
    func fault(_ bytes: [UInt8]) -> TemplateFault? {
      do throws(RenderingError) { _ = try DOCXTemplate(bytes, name: "a.dotx") } catch {
        if case .template(_, let fault) = error { return fault }
      }
      return nil
    }
    #expect(fault([]) == .notAWordFile)
    #expect(fault(Array("Dear all".utf8)) == .notAWordFile)
    #expect(fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .oldOrProtected)
    let whole = try CouncilTemplate().bytes()
    #expect(fault(Array(whole.prefix(whole.count / 2))) == .notAWordFile)
    guard case .damaged(part: "word/styles.xml", _) = fault(try CouncilTemplate(.brokenStyles).bytes()) else {
      Issue.record("Broken styles were not told.")
      return
    }
    #expect(
      RenderingError.template(name: "a.dotx", .macroEnabled).message.hasPrefix("The template “a.dotx” cannot be used: it holds macros."))
  }
}
