extension DOCXStyle {
  /// The ink of words: nearly black.
  static let ink = "0B0C0C"
  /// For titles and chief headings: a dark blue, 11 to 1 on white.
  static let brand = "1D3C5A"
  /// For what is quieter than words: 8 to 1 on white.
  static let quietInk = "484F54"
  /// For lines.
  static let rule = "B1B4B6"
  /// For the ground of boxes and heads of tables.
  static let soft = "F3F5F6"

  /// The indent of the words of a list.
  static let indent = 567

  /// How its paragraphs lie in the plain form of the house.
  var paragraphLook: DOCXParagraphLook {
    switch self {
    case .title: .init(keepsWithNext: true, keepsLines: true, before: 120, after: 120, line: 252)
    case .subtitle: .init(keepsWithNext: true, after: 80)
    case .banner: .init(keepsWithNext: true, after: 60)
    case .status:
      .init(
        border: .init(sides: [.top, .left, .bottom, .right], colour: Self.brand, width: 12), before: 160, after: 280, left: 180, right: 180)
    case .heading1, .heading2, .heading3, .contentsHeading: headingLook
    case .contents1: .init(after: 40)
    case .contents2: .init(after: 40, left: 284)
    case .lead: .init(after: 200, line: 288)
    case .quotation, .compared: .init(border: .init(sides: [.left], colour: Self.rule, width: 24), left: 340)
    case .numbered: .init(left: Self.indent, hanging: Self.indent)
    case .bulleted, .numberedList: .init(after: 80, left: Self.indent, hanging: 340)
    case .compactList: .init(after: 20, line: 252, left: Self.indent, hanging: 340)
    case .quotedList: .init(after: 60, left: Self.indent, hanging: 340)
    case .checklist: .init(after: 100, left: Self.indent, hanging: Self.indent)
    case .boxedList:
      .init(
        border: .init(sides: [.top, .left, .bottom, .right], colour: Self.rule, width: 6), fill: Self.soft, before: 0, after: 80, left: 180,
        right: 180)
    case .keyFigures: .init(keepsLines: true, after: 200)
    case .caption: .init(keepsWithNext: true, before: 200, after: 80)
    case .tableText: .init(before: 40, after: 40, line: 252)
    case .denseText: .init(before: 20, after: 20, line: 240)
    case .tableHeading, .denseHeading: .init(keepsWithNext: true)
    case .closing: .init(border: .init(sides: [.top], colour: Self.rule, width: 6), before: 240, after: 0)
    case .header, .footer: .init(after: 0, line: 240)
    case .footnoteText: .init(after: 40, line: 240)
    default: .init()
    }
  }

  private var headingLook: DOCXParagraphLook {
    switch self {
    case .heading1: .init(keepsWithNext: true, keepsLines: true, before: 400, after: 120, line: 252, outlineLevel: 0)
    case .heading2: .init(keepsWithNext: true, keepsLines: true, before: 280, after: 80, line: 252, outlineLevel: 1)
    case .heading3: .init(keepsWithNext: true, keepsLines: true, before: 200, after: 60, line: 252, outlineLevel: 2)
    // Level 10 of the outline is that of running words: the contents list does not list itself.
    default: .init(keepsWithNext: true, before: 240, after: 120, outlineLevel: 9)
    }
  }

  /// How its letters look in the plain form of the house.
  var runLook: DOCXRunLook {
    switch self {
    case .title: .init(isBold: true, colour: Self.brand, size: 44)
    case .heading1: .init(isBold: true, colour: Self.brand, size: 32)
    case .heading2: .init(isBold: true, colour: Self.ink, size: 26)
    case .heading3: .init(isBold: true, colour: Self.ink, size: 23)
    case .contentsHeading: .init(isBold: true, colour: Self.ink, size: 26)
    case .subtitle: .init(colour: Self.quietInk, size: 24)
    case .banner: .init(colour: Self.quietInk, size: 22)
    case .status: .init(isBold: true, colour: Self.brand)
    case .lead: .init(size: 26)
    case .quiet: .init(colour: Self.quietInk, size: 20)
    case .caption: .init(isBold: true, colour: Self.ink, size: 22)
    case .compactList, .tableText: .init(size: 20)
    case .denseText: .init(size: 17)
    case .tableHeading, .tableRowHeading, .denseHeading, .denseRowHeading, .strong: .init(isBold: true)
    case .closing, .header, .footer: .init(colour: Self.quietInk, size: 18)
    case .footnoteText: .init(size: 18)
    case .blank: .init(isBold: true, fill: "FFF2CC")
    case .placeholder: .init(colour: Self.quietInk)
    case .code: .init(font: "Courier New", size: 18)
    case .hyperlink: .init(colour: Self.brand, isUnderlined: true)
    case .footnoteReference: .init(isRaised: true)
    case .removed: .init(isStruck: true, colour: "8A1C1C")
    case .added: .init(isBold: true, colour: "00594C", isUnderlined: true)
    default: .init()
    }
  }
}
