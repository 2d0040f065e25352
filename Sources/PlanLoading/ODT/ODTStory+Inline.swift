import PackagedXML
import PlanModel

extension ODTStory {
  /// Reads the contents of a paragraph, or of a part of one with the look `format`.
  mutating func inline(_ element: XMLElement, format: RunFormat) {
    for item in element.content {
      switch item {
      case .text(let words): append(words, format)
      case .element(let child): inlineElement(child, format: format)
      }
    }
  }

  private mutating func inlineElement(_ element: XMLElement, format: RunFormat) {
    switch element.name {
    case "text:span", "text:a": inline(element, format: styles.words(element["text:style-name"]).over(format))
    case "text:s": appendVerbatim(String(repeating: " ", count: Self.count(element["text:c"], most: 1_000)), format)
    case "text:tab": appendVerbatim("\t", format)
    case "text:line-break": appendBreak(format)
    case "text:note": note(element)
    case "office:annotation": findings.coverage.comments += 1
    case "text:change-start", "text:change-end", "text:change": change(element, format: format)
    case "text:hidden-text", "text:hidden-paragraph": findings.noteHidden(at: place)
    case "text:ruby": for base in element.children("text:ruby-base") { inline(base, format: format) }
    // Words in the way of an object: a paragraph within a paragraph is not valid, but it is words.
    case "text:p", "text:h": inline(element, format: format)
    case _ where element.name.hasPrefix("draw:") || element.name.hasPrefix("dr3d:"): drawing(element)
    case _ where Self.fields.contains(element.name): inline(element, format: format)
    case _ where Self.signs.contains(element.name): break
    default: findings.noteUnread(Self.plainName(element), at: place)
    }
  }

  private mutating func append(_ words: String, _ format: RunFormat) {
    let look = ResolvedLook(format)
    if look.isHidden {
      if words.utf8.contains(where: { $0 > 0x20 }) { findings.noteHidden(at: place) }
      return
    }
    paragraph?.words.append(words, look: look, mark: marks.current)
  }

  private mutating func appendVerbatim(_ words: String, _ format: RunFormat) {
    let look = ResolvedLook(format)
    if !look.isHidden { paragraph?.words.appendVerbatim(words, look: look, mark: marks.current) }
  }

  private mutating func appendBreak(_ format: RunFormat) {
    let look = ResolvedLook(format)
    if !look.isHidden { paragraph?.words.appendBreak(look: look, mark: marks.current) }
  }

  /// A count from an attribute, 1 where there is none.
  static func count(_ value: String?, most: Int) -> Int { value?.boundedInteger(in: 1...most) ?? 1 }

  /// Fields, whose content is the words that are printed (ODF 1.3 part 3, 7), and elements that only surround words.
  private static let fields: Set<String> = [
    "text:meta", "text:meta-field", "text:bookmark-ref", "text:reference-ref", "text:note-ref", "text:sequence", "text:sequence-ref",
    "text:date", "text:time", "text:page-number", "text:page-count", "text:page-continuation", "text:page-variable-get",
    "text:page-variable-set", "text:author-name", "text:author-initials", "text:chapter", "text:file-name", "text:template-name",
    "text:sheet-name", "text:title", "text:subject", "text:keywords", "text:description", "text:creator", "text:initial-creator",
    "text:creation-date", "text:creation-time", "text:modification-date", "text:modification-time", "text:print-date", "text:print-time",
    "text:printed-by", "text:editing-cycles", "text:editing-duration", "text:user-defined", "text:variable-set", "text:variable-get",
    "text:variable-input", "text:user-field-get", "text:user-field-input", "text:text-input", "text:expression", "text:placeholder",
    "text:conditional-text", "text:drop-down", "text:database-display", "text:database-name", "text:database-row-number",
    "text:dde-connection", "text:execute-macro", "text:measure", "text:table-formula", "text:bibliography-mark", "text:word-count",
    "text:character-count", "text:paragraph-count", "text:table-count", "text:image-count", "text:object-count", "text:sender-firstname",
    "text:sender-lastname", "text:sender-initials", "text:sender-title", "text:sender-position", "text:sender-email",
    "text:sender-phone-private", "text:sender-fax", "text:sender-company", "text:sender-phone-work", "text:sender-street",
    "text:sender-city", "text:sender-postal-code", "text:sender-country", "text:sender-state-or-province", "loext:content-control",
  ]

  /// Points in the text that hold no words (ODF 1.3 part 3, 6.1 and 8.1).
  private static let signs: Set<String> = [
    "text:bookmark", "text:bookmark-start", "text:bookmark-end", "text:reference-mark", "text:reference-mark-start",
    "text:reference-mark-end", "text:soft-page-break", "text:toc-mark", "text:toc-mark-start", "text:toc-mark-end",
    "text:alphabetical-index-mark", "text:alphabetical-index-mark-start", "text:alphabetical-index-mark-end", "text:user-index-mark",
    "text:user-index-mark-start", "text:user-index-mark-end", "text:number", "text:note-citation", "text:script", "office:annotation-end",
    "text:database-next", "text:database-row-select", "text:line-break-ref", "loext:fieldmark", "field:fieldmark", "text:sequence-decls",
    "loext:list-item", "loext:checkbox", "text:a-events", "office:event-listeners", "office:dde-source",
  ]
}
