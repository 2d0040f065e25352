/// A style that our papers use. The raw value is the name by which Word and a council's template know it; names of Word's own styles are
/// never translated in a file.
enum DOCXStyle: String, Hashable, CaseIterable {
  case normal = "Normal"
  case title = "Title"
  case subtitle = "Subtitle"
  case banner = "Paper Banner"
  case status = "Paper Status"
  case heading1 = "heading 1"
  case heading2 = "heading 2"
  case heading3 = "heading 3"
  case contentsHeading = "TOC Heading"
  case contents1 = "toc 1"
  case contents2 = "toc 2"
  case lead = "Lead Paragraph"
  case quiet = "Quiet Text"
  case quotation = "Quote"
  case numbered = "Numbered Paragraph"
  case bulleted = "List Bullet"
  case numberedList = "List Number"
  case compactList = "Compact List"
  case boxedList = "Boxed List"
  case quotedList = "Quoted List"
  case checklist = "Checklist"
  case compared = "Words Compared"
  case keyFigures = "Key Figures"
  case caption = "caption"
  case tableText = "Table Text"
  case tableHeading = "Table Heading"
  case tableRowHeading = "Table Row Heading"
  case denseText = "Dense Table Text"
  case denseHeading = "Dense Table Heading"
  case denseRowHeading = "Dense Table Row Heading"
  case closing = "Closing Line"
  case header = "header"
  case footer = "footer"
  case footnoteText = "footnote text"
  case tableGrid = "Table Grid"
  case strong = "Strong"
  case blank = "Blank to complete"
  case placeholder = "Placeholder Text"
  case code = "HTML Code"
  case hyperlink = "Hyperlink"
  case footnoteReference = "footnote reference"
  case removed = "Words Removed"
  case added = "Words Added"

  /// What a style sets.
  var kind: Kind {
    switch self {
    case .tableGrid: .table
    case .strong, .blank, .placeholder, .code, .hyperlink, .footnoteReference, .removed, .added: .character
    default: .paragraph
    }
  }

  /// What a style sets (ECMA-376 Part 1, 17.18.83).
  enum Kind: String, Hashable {
    case paragraph, character, table
  }

  /// The id of the style in a document of our own: its name without spaces, each word with a capital, as Word makes it.
  var id: String {
    switch self {
    case .contents1: "TOC1"
    case .contents2: "TOC2"
    case .contentsHeading: "TOCHeading"
    default: rawValue.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
  }

  /// Whether Word knows no style of this name.
  var isOurs: Bool {
    switch self {
    case .banner, .status, .lead, .quiet, .numbered, .compactList, .boxedList, .quotedList, .checklist, .compared, .keyFigures, .tableText,
      .tableHeading, .tableRowHeading, .denseText, .denseHeading, .denseRowHeading, .closing, .blank, .removed, .added:
      true
    default: false
    }
  }

  /// The style that it follows in everything it does not say.
  var base: DOCXStyle? {
    switch self {
    case .normal, .tableGrid: nil
    case .tableHeading, .tableRowHeading: .tableText
    case .denseHeading, .denseRowHeading: .denseText
    case .contentsHeading: .heading1
    default: kind == .paragraph ? .normal : nil
    }
  }

  /// The style of the paragraph that a writer begins below.
  var next: DOCXStyle? {
    switch self {
    case .title, .subtitle, .banner, .status, .heading1, .heading2, .heading3, .lead, .contentsHeading, .caption: .normal
    default: nil
    }
  }
}
