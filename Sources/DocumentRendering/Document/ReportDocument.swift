/// A paper, as neither words on a page nor bytes: what a *kind* of report composes and any *format* writes.
///
/// N kinds and M formats then cost N + M.
public struct ReportDocument: Hashable, Sendable {
  /// The title.
  public var title: String
  /// Lines above the title: the panel, the meeting, the area.
  public var banner: [String]
  /// Lines below the title: the versions compared.
  public var subtitle: [String]
  /// The standing of the paper: "Draft for adoption by the Panel".
  public var status: String
  /// The language of the paper's own words, as a BCP 47 tag.
  public var language: String
  /// How it lies on paper.
  public var orientation: Orientation
  /// Its sections, in order.
  public var sections: [DocumentSection]
  /// The closing line.
  public var closing: String

  package init(
    title: String, banner: [String] = [], subtitle: [String] = [], status: String, language: String = "en-GB",
    orientation: Orientation = .portrait, sections: [DocumentSection], closing: String
  ) {
    self.title = title
    self.banner = banner
    self.subtitle = subtitle
    self.status = status
    self.language = language
    self.orientation = orientation
    self.sections = sections
    self.closing = closing
  }

  /// How a paper lies on its page. A wide table wants it on its side.
  public enum Orientation: String, Hashable, Sendable, CaseIterable {
    case portrait, landscape
  }
}
