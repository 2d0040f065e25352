import Foundation
import PlanModel
import Testing

@testable import PlanLoading
@testable import PlanReading
@testable import VariationLoading

@Suite("Markdown")
struct MarkdownReaderTests {
  @Test("Headings with hashes and with lines under them; a bold line stays a paragraph in bold")
  func headings() throws {
    #expect(try sketch(markdown: "# Safer roads\n\nWords.") == ["# Safer roads", "Words."])
    #expect(try sketch(markdown: "### Safer roads ### {#safer .unnumbered}") == ["### Safer roads"])
    #expect(try sketch(markdown: "Safer roads\n===\n\nPatrols\n---\nWords.") == ["# Safer roads", "## Patrols", "Words."])
    #expect(try sketch(markdown: "**Safer roads**\n\nWords.") == ["[b:Safer roads]", "Words."])
    #expect(try sketch(markdown: "#1 priority is roads") == ["#1 priority is roads"])
    #expect(try sketch(markdown: "## **Safer** roads") == ["## [b:Safer] roads"])
  }

  @Test("Lines of a paragraph are joined, hard breaks kept")
  func paragraphs() throws {
    #expect(try sketch(markdown: "We will fund\npatrols.\n\nNext.") == ["We will fund patrols.", "Next."])
    #expect(try sketch(markdown: "County Hall  \nAmbleton\\\nAM1 1AA") == ["County Hall\u{2028}Ambleton\u{2028}AM1 1AA"])
    #expect(try sketch(markdown: "I will:\nwork on it") == ["I will:", "work on it"], "a lead-in ends its paragraph")
    #expect(try sketch(markdown: "> Quoted words\n> go on.") == ["Quoted words go on."])
  }

  @Test("Where lines run far over a page's width, each line is a paragraph")
  func longLines() throws {
    let long = String(repeating: "words and ", count: 30) + "end."
    #expect(try sketch(markdown: "\(long)\n\(long)\nForeword\nWords").count == 4)
  }

  @Test("Lists nest, run over lines, and keep printed numbers")
  func lists() throws {
    #expect(
      try sketch(markdown: "* one\n  goes on\n    + two\n* one\n\n1. first\n2. second\n   - under") == [
        "- one goes on", "  - two", "- one", "- 1. first", "- 2. second", "  - under",
      ])
    #expect(try sketch(markdown: "1\\. escaped") == ["- 1. escaped"])
    #expect(try sketch(markdown: "- **Bold:** rest\n- ~~struck~~") == ["- [b:Bold:] rest", "- [s:struck]"])
    #expect(try sketch(markdown: "~~- struck item~~\n{++- new item++}") == ["- [s:struck item]", "- {+new item+}"])
  }

  @Test("Looks are taken out of the words and kept beside them")
  func looks() throws {
    #expect(
      try sketch(markdown: "a **b** __c__ *d* _e_ ***f*** ~~g~~ <u>h</u> <s>i</s> <strong>j</strong>") == [
        "a [b:b] [b:c] [i:d] [i:e] [bi:f] [s:g] [u:h] [s:i] [b:j]"
      ])
    #expect(
      try sketch(markdown: "<span style=\"color:#f00\">red</span> and <font color='blue'>blue</font>") == ["[red:red] and [blue:blue]"])
    #expect(try sketch(markdown: "in**side** and [under]{.underline}") == ["in[b:side] and [u:under]"])
  }

  @Test("Signs that mark no look stay words")
  func nearLooks() throws {
    for words in [
      "2 * 3 * 4", "snake_case_name", "5 ** 2", "~5 days~", "* footnote star*", "______", "AT&T", "<18 years", "a < b > c", "[sic]",
      "x[1]{y}",
    ] {
      #expect(try sketch(markdown: "Words: " + words) == ["Words: " + words])
    }
  }

  @Test("Marks of change: CriticMarkup, tags, and pandoc's spans with author and date")
  func signs() throws {
    #expect(try sketch(markdown: "We {--could--}{++will++} act") == ["We {-could-}{+will+} act"])
    #expect(try sketch(markdown: "We {~~could~>will~~} act") == ["We {-could-}{+will+} act"])
    #expect(try sketch(markdown: "We <del>could</del><ins>will</ins> act") == ["We {-could-}{+will+} act"])
    #expect(try sketch(markdown: "We [--could--][++will++] act") == ["We {-could-}{+will+} act"])
    #expect(try sketch(markdown: "{==shown==}{>>why?<<} words") == ["shown words"])
    let tracked = try document(
      markdown: "We [could]{.deletion author=\"A Writer\" date=\"2030-01-02T03:04:05Z\"}[will]{.insertion author=\"A Writer\"} act")
    #expect(sketch(tracked) == ["We {-could-}{+will+} act"])
    #expect(tracked.marks.first == Mark(kind: .deleted, source: .signs, author: "A Writer", date: "2030-01-02T03:04:05Z"))
    #expect(tracked.words(.original) == ["We could act"])
    #expect(tracked.words(.revised) == ["We will act"])
  }

  @Test("A sign of change may run over paragraphs and items")
  func signsOverParagraphs() throws {
    let document = try document(markdown: "{++New words.\n\n- New item++}\n- Old item\n\n<del>\n\nOld words.\n\n</del>")
    #expect(sketch(document) == ["{+New words.+}", "- {+New item+}", "- Old item", "{-Old words.-}"])
    #expect(document.words(.original) == ["Old item", "Old words."])
  }

  @Test("Links keep their words, pictures are counted as unread, comments are set aside")
  func linksPicturesComments() throws {
    let document = try document(
      markdown: """
        See [the plan](http://example.org/a_(b)) or <https://example.org>, [here][1].
        ![A map](map.png)

        <!-- a remark
        over lines -->
        ![](data:image/png;base64,AAAA)

        [1]: https://example.org/plan
        <!-- image -->
        """)
    #expect(sketch(document) == ["See the plan or https://example.org, here."])
    #expect(document.coverage.unread == [ReadingCoverage.Unread(what: "picture", count: 3)])
    #expect(document.coverage.comments == 1)
    #expect(document.sentences(.unread) == ["3 pictures could not be read."])
    #expect(document.sentences(.setAside).count == 1)
  }

  @Test("Footnotes stand after the body; a reference with no note is told")
  func footnotes() throws {
    let document = try document(markdown: "Words[^1] and more[^b].\n\n[^1]: The first\n    note.\n\nEnd.")
    #expect(sketch(document) == ["Words and more.", "End.", "^1 The first note."])
    #expect(document.coverage.notes == 1)
    #expect(document.blocks.last?.place == Place(part: "footnotes", paragraph: 1, line: 4))
    #expect(document.sentences(.advice).count == 1)
  }

  @Test("Escapes and entities are the characters they stand for")
  func escapes() throws {
    #expect(
      try sketch(markdown: "\\*not bold\\* &pound;5 &amp; &#8211; &#x2019; &#150; &unknown; \\q") == ["*not bold* £5 & – ’ – &unknown; \\q"]
    )
  }

  @Test("Front matter, code fences and rules are no words")
  func setAside() throws {
    let document = try document(markdown: "---\ntitle: Plan\n---\n\n```markdown\n# Safer roads\n```\n\n***\n\nWords `in code`.")
    #expect(sketch(document) == ["# Safer roads", "Words in code."])
    #expect(document.sentences(.setAside).count == 1)
  }

  @Test("A list of contents with links to bookmarks is told")
  func contents() throws {
    #expect(try sketch(markdown: "[Foreword [3](#_Toc1)](#_Toc1)\n\n[Roads [9](#_Toc2)](#_Toc2)") == ["~ Foreword 3", "~ Roads 9"])
  }

  @Test("Block tags among the words part them")
  func blockTags() throws {
    #expect(
      try sketch(markdown: "<p>One.</p><ul><li>Two</li><li>• Three</li></ul><h2>Four</h2>") == ["One.", "- Two", "- Three", "## Four"])
  }
}
