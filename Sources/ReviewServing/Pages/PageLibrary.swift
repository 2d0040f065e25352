import Mustache

/// The templates of the pages. Everything that a template shows is escaped, but for the parts that it includes.
struct PageLibrary: Sendable {
  private let library: MustacheLibrary

  init() throws {
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources { try library.register(String(decoding: bytes, as: UTF8.self), named: name) }
    self.library = library
  }

  /// A page of a view in the frame that all pages share.
  func page(_ view: some Any, _ template: String, title: String, formToken: String?) -> String {
    let content = library.render(view, withTemplate: template) ?? ""
    let frame = Frame(title: title, content: content, isSignedIn: formToken != nil)
    return library.render(frame, withTemplate: "frame") ?? content
  }

  /// The subject of the frame.
  private struct Frame {
    let title: String
    let content: String
    let isSignedIn: Bool
  }

  private static let sources: [(String, [UInt8])] = [
    ("frame", PackageResources.frame_mustache), ("cases", PackageResources.cases_mustache), ("review", PackageResources.review_mustache),
    ("change", PackageResources.change_mustache), ("comment", PackageResources.comment_mustache),
    ("fields", PackageResources.fields_mustache),
    ("facts", PackageResources.facts_mustache), ("audit", PackageResources.audit_mustache), ("about", PackageResources.about_mustache),
    ("fault", PackageResources.fault_mustache), ("ways", PackageResources.ways_mustache),
    ("documents", PackageResources.documents_mustache),
    ("timetable", PackageResources.timetable_mustache), ("meeting", PackageResources.meeting_mustache),
    ("responses", PackageResources.responses_mustache), ("running-order", PackageResources.running_order_mustache),
    ("reading", PackageResources.reading_mustache), ("actions", PackageResources.actions_mustache),
  ]

  /// The style sheet.
  static let style = PackageResources.workspace_css
}
