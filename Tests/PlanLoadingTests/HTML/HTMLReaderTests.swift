import Foundation
import PackagedXML
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Web pages")
struct HTMLReaderTests {
  private func read(_ body: String) throws -> SourceDocument {
    try HTMLReader.read(Array("<!DOCTYPE html><html lang=\"en\"><body>\(body)</body></html>".utf8), file: URL(filePath: "/plan.html"))
  }

  private func lines(_ body: String) throws -> [String] { BlockLines.of(try read(body).blocks) }

  @Test("Headings, paragraphs that nobody closes, words outside of any, breaks and rules")
  func paragraphs() throws {
    #expect(
      try lines("<h1>Aims</h1>Loose words<p>One<br> two<p>Three &amp; four&nbsp;five<div>Six <span>seven</span></div><hr>Eight") == [
        "# 1: Aims", "Loose words", "One\u{2028}two", "Three & four\u{A0}five", "Six seven", "Eight",
      ])
  }

  @Test("Lists: nested, numbered with a start and letters, paragraphs in items, definitions, what opens at a click")
  func lists() throws {
    #expect(
      try lines("<ul><li>a<ol start=3 type=a><li>b<li>c</ol><li><p>d</p><p>more of d</p></ul><dl><dt>Term<dd>Meaning</dl>") == [
        "bullet 0: • a", "number 1: c. b", "number 1: d. c", "bullet 0: • d", "more of d", "Term", "Meaning",
      ])
    #expect(try lines("<details><summary>Why</summary><p>Because.</p></details>") == ["Why", "Because."])
  }

  @Test("Tables: heads, spans across and down, captions; a table for the layout is text")
  func tables() throws {
    #expect(
      try lines(
        "<table><caption>Table 1</caption><tr><th colspan=2>Aim<th>2025<tr><td rowspan=2>Safe<td>a<td>1<tr><td>b<td>2</table>") == [
          "Table 1", "[head: Aim | 2025][Safe | a | 1][^ | b | 2]",
        ])
    #expect(try lines("<table role=presentation><tr><td><p>One<td><p>Two</table>") == ["One", "Two"])
  }

  @Test("Marks of change, in a sentence and around whole items; looks by element and by style")
  func marks() throws {
    let document = try read(
      "<p>We will <del datetime=2026-01-02>reduce</del><ins>halve</ins> crime</p><ul><ins><li>new</ins><li>old</ul>"
        + "<p><span style='text-decoration: line-through; color: #F00'>gone</span> <b>kept</b></p>")
    #expect(BlockLines.of(document.reading(.original)) == ["We will reduce crime", "bullet 0: • old", "gone kept"])
    #expect(BlockLines.of(document.reading(.revised)) == ["We will halve crime", "bullet 0: • new", "bullet 0: • old", "gone kept"])
    #expect(document.marks.first?.date == "2026-01-02")
    let looks = document.blocks.last?.text.spans.map(\.look) ?? []
    #expect(looks.first?.isStruck == true && looks.first?.colour == "FF0000" && looks.last?.isBold == true)
  }

  @Test("Notes that link to and fro stand after the text, with their labels")
  func notes() throws {
    let page = "<p>Words.<sup id=r1><a href='#n1'>1</a></sup> More.</p><ol><li id=n1>The source. <a href='#r1'>↩</a></ol><p>End.</p>"
    #expect(try lines(page) == ["Words. More.", "End.", "note: 1 The source."])
    // A link to a heading is none, however short.
    #expect(try lines("<p>See <a href='#a1'>A1</a>.</p><h2 id=a1>A1</h2>") == ["See A1.", "# 2: A1"])
  }

  @Test("What belongs to the site is set aside by its evidence, each with its words counted")
  func furniture() throws {
    let text = String(repeating: "<p>The plan says what the commissioner will do in each of the next four years.</p>", count: 6)
    let page = """
      <nav><a href=/>Home</a></nav><div class="cookie-banner">We use cookies</div><ol class=breadcrumb><li><a href=/>Home</a></ol>
      <div class="social-value"><p>Social value is part of every contract.</p></div>\(text)
      <ul><li><a href=/a>One page</a><li><a href=/b>Another page</a><li><a href=/c>A third page</a></ul>
      <form><label>Your email</label></form><div hidden>Not shown</div><div class="accordion-panel" hidden><p>Opens at a click.</p></div>
      <footer>Contact the office</footer>
      """
    let document = try read(page)
    let kept = BlockLines.of(document.blocks)
    #expect(kept.count == 8 && kept.first == "Social value is part of every contract." && kept.last == "Opens at a click.")
    let notes = document.notes.filter { $0.kind == .setAside }.map(\.sentence)
    #expect(
      notes == [
        "Set aside as menus and lists of links: 9 words, the first “Home”.",
        "Set aside as the head and foot of the site: 3 words, the first “Contact the office”.",
        "Set aside as notices about cookies: 3 words, the first “We use cookies”.",
        "Set aside as forms and buttons: 2 words, the first “Your email”.",
        "Set aside as parts that the page does not show: 2 words, the first “Not shown”.",
      ])
  }

  @Test("Where the page marks its main part, that is read; where what it marks is not the text, all is")
  func mainPart() throws {
    let text = String(repeating: "<p>Long words of the plan that fill the page.</p>", count: 5)
    #expect(try lines("<div><p>Site name</p></div><main>\(text)</main>").count == 5)
    #expect(try lines("<main><p>Welcome</p></main><div>\(text)</div>").count == 6)
  }

  @Test("Every word of a page is read or counted as set aside")
  func everyWord() throws {
    let file = OutlineFixtureTests.folder.appending(path: "Formats/fenbrook-site.html")
    let bytes = Array(try Data(contentsOf: file))
    let document = try HTMLReader.read(bytes, file: file)
    let kept = document.blocks.flatMap(\.cellParagraphs).reduce(0) { $0 + HTMLNode.words(in: $1.text.text) }
    let aside = document.notes.filter { $0.kind == .setAside }.compactMap { note in
      note.sentence.split(separator: " ").compactMap { Int($0) }.first
    }.reduce(0, +)
    // By hand: the page has 548 words, of which two labels of notes and two arrows back are no words of it, and the title is in its head.
    let page = HTMLNode(try .init(html: bytes, part: "page"))
    let title = HTMLNode.words(in: document.properties.title?.text ?? "")
    #expect(kept + aside + title + 2 + 2 == page.words + 0)
  }

  @Test("Windows-1252, UTF-8 whatever the page says, and UTF-16 with its mark", arguments: ["windows", "utf8", "utf16"])
  func encodings(_ name: String) throws {
    let page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>“£5m” for Gŵyl</p></body></html>"
    let bytes: [UInt8] =
      switch name {
      case "windows": Array("<html><body><p>".utf8) + [0x93, 0xA3, 0x35, 0x94] + Array("</p></body></html>".utf8)
      case "utf8": Array(page.utf8)
      default: [0xFF, 0xFE] + page.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
      }
    let words = try HTMLReader.read(bytes, file: URL(filePath: "/p.html")).blocks.map(\.text.text)
    #expect(words == [name == "windows" ? "“£5”" : "“£5m” for Gŵyl"])
  }

  @Test("Numeric references mean Windows-1252 where Unicode has control characters")
  func references() throws {
    let page = "<p title=\"&#150;\">It&#146;s &#x80;5 &#x96; now&#x81;</p>"
    let words = try HTMLReader.read(Array(page.utf8), file: URL(filePath: "/p.html")).blocks.map(\.text.text)
    #expect(words == ["It’s €5 – now\u{FFFD}"])
  }

  @Test("Lists as Word saves them in a web page: neither its conditions nor the bullets and numbers that it prints are words")
  func wordLists() throws {
    func item(_ level: Int, _ sign: String, _ words: String, isComment: Bool = false) -> String {
      let (start, end) = isComment ? ("<!--[if !supportLists]-->", "<!--[endif]-->") : ("<![if !supportLists]>", "<![endif]>")
      let label = "<span style='mso-list:Ignore'>\(sign)<span>&nbsp;&nbsp;</span></span>"
      return "<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level\(level) lfo1'>\(start)\(label)\(end)\(words)</p>"
    }
    let page = item(1, "·", "One") + item(2, "o", "Two") + item(1, "(b)", "Three", isComment: true) + "<p>Less &lt;![if] than</p>"
    #expect(try lines(page) == ["bullet 0: • One", "bullet 1: • Two", "number 0: (b) Three", "Less <![if] than"])
  }

  @Test("Lists of Google Docs stand beside each other, their level in their class")
  func googleLists() throws {
    let page = """
      <ul class="c2 lst-kix_ab-0 start"><li>One:</li></ul><ul class="lst-kix_ab-1"><li>two</li></ul><ul class="lst-kix_ab-0"><li>Three</li></ul>
      <ul class="list-1"><li>Four</li></ul>
      """
    #expect(try lines(page) == ["bullet 0: • One:", "bullet 1: • two", "bullet 0: • Three", "bullet 0: • Four"])
  }

  @Test(
    "The button of a heading is its words; a button with a heading, or that opens a section, is one",
    arguments: [
      ("<h2><button aria-expanded=false>Aims</button></h2><div hidden><p>Words</p></div>", ["# 2: Aims", "Words"]),
      ("<button><h3>Aims</h3></button><p>Words</p>", ["# 3: Aims", "Words"]),
      ("<dl><dt><button>Aims</button></dt><dd>Words</dd></dl>", ["# 2: Aims", "Words"]),
      ("<details><summary><h3>Aims</h3></summary><p>Words</p></details>", ["# 3: Aims", "Words"]),
      (
        "<h2>Plan</h2><button class=accordion>Aims</button><div style='display:none'><p>Words</p></div>",
        ["# 2: Plan", "# 3: Aims", "Words"]
      ),
      (
        "<h3><button><span>Aims</span><span class='x-divider'>, </span><span class='y__toggle'>Show this section</span></button></h3><p>Words</p>",
        ["# 3: Aims", "Words"]
      ),
      // Buttons of the page, and what no button opens, are set aside as before.
      ("<p>Words</p><button>Share</button><button aria-expanded=false>Show all sections</button><div hidden>Gone</div>", ["Words"]),
    ])
  func accordions(_ page: String, _ expected: [String]) throws { #expect(try lines(page) == expected) }

  @Test("Lines that begin with letters in order are items; one letter, or letters that do not begin with the first, are words")
  func letteredLines() throws {
    #expect(
      try lines("<p>I will:<br>(a)&nbsp;train <b>cadets</b><br>(b) train<br>specials</p>") == [
        "I will:", "number 0: (a) train cadets", "number 0: (b) train\u{2028}specials",
      ])
    #expect(try lines("<p>(i) One<br>(ii) Two</p>") == ["number 0: (i) One", "number 0: (ii) Two"])
    #expect(try lines("<p>(a) One<br>more</p><p>(c) see<br>(d) above</p>").count == 2)
    #expect(try read("<p>(a) x<br>(b) <b>y</b> z</p>").blocks[1].text.spans.map(\.look.isBold) == [true, false])
  }

  @Test(
    "A page saved in one file is read as the page in it, by the encoding of its part, whatever its ending",
    arguments: ["q", "base64", "nested"])
  func webArchives(_ kind: String) throws {
    let page = "<html><body><h1>Plan</h1><p>We will spend \u{A3}5m = all.</p></body></html>"
    let body =
      switch kind {
      case "base64":
        "Content-Type: text/html;\r\n charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n\(Data(page.utf8).base64EncodedString())"
      default:
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><h1>Plan</h1><p>We wi=\r\nll spend "
          + "=C2=A35m =3D all.</p></body></html>"
      }
    let inner = "--B1\r\n\(body)\r\n--B1\r\nContent-Type: image/png\r\n\r\nxx\r\n--B1--\r\n"
    let parts = kind == "nested" ? "--B0\r\nContent-Type: multipart/alternative; boundary=B1\r\n\r\n\(inner)\r\n--B0--\r\n" : inner
    let archive =
      "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"\(kind == "nested" ? "B0" : "B1")\"\r\n\r\n\(parts)"
    for ending in ["mht", "mhtml", "doc", "docx", "txt"] {
      let url = URL(filePath: "/plan.\(ending)")
      #expect(try PlanFormat(of: Array(archive.utf8), from: url) == .html)
      #expect(BlockLines.of(try HTMLReader.read(Array(archive.utf8), file: url).blocks) == ["# 1: Plan", "We will spend £5m = all."])
    }
  }

  @Test("A text that begins like a letter is no archive") func letters() throws {
    let text = Array("From: the commissioner\n\nI will recruit officers.".utf8)
    #expect(try PlanFormat(of: text, from: URL(filePath: "/plan.txt")) == .plainText)
  }

  @Test("Depth is refused, scripts are no words, and a page without words is empty")
  func hostile() {
    func refusal(_ page: String) -> LoadingError? {
      do throws(LoadingError) {
        _ = try HTMLReader.read(Array(page.utf8), file: URL(filePath: "/p.html"))
        return nil
      } catch { return error }
    }
    guard case .tooLarge = refusal(String(repeating: "<div>", count: 5_000) + "x") else {
      Issue.record("Depth was not refused.")
      return
    }
    #expect(refusal("<html><script>var words = '<p>x</p>'</script><style>p{}</style></html>") == .empty(URL(filePath: "/p.html")))
    #expect(refusal(String(repeating: "<b><i><p>", count: 60) + "x</i></p></b>") == nil)
  }
}
