/// An attribute of an element. Names come from the program only; values are escaped by the writer.
struct HTMLAttribute {
  let name: SourceWords
  let value: String?

  private init(_ name: SourceWords, _ value: String? = nil) {
    self.name = name
    self.value = value
  }

  static func id(_ value: String) -> Self { .init("id", value) }
  static func `class`(_ value: String) -> Self { .init("class", value) }
  static func language(_ value: String) -> Self { .init("lang", value) }
  /// A link within the page; there are no others.
  static func link(to id: String) -> Self { .init("href", "#" + id) }
  static func emptyIcon() -> [Self] { [.init("rel", "icon"), .init("href", "data:,")] }
  static func scope(_ value: String) -> Self { .init("scope", value) }
  static func role(_ value: String) -> Self { .init("role", value) }
  static func label(_ value: String) -> Self { .init("aria-label", value) }
  static func labelled(by id: String) -> Self { .init("aria-labelledby", id) }
  static func dataKind(_ value: String) -> Self { .init("data-kind", value) }
  static func dataGroup(_ value: String) -> Self { .init("data-group", value) }
  static func dataColumn(_ value: String) -> Self { .init("data-column", value) }
  static func value(_ value: String) -> Self { .init("value", value) }
  static func name(_ value: String) -> Self { .init("name", value) }
  static func content(_ value: String) -> Self { .init("content", value) }
  static func equivalent(_ value: String) -> Self { .init("http-equiv", value) }
  static func `for`(_ id: String) -> Self { .init("for", id) }
  static func type(_ value: String) -> Self { .init("type", value) }
  static func x(_ value: String) -> Self { .init("x", value) }
  static func y(_ value: String) -> Self { .init("y", value) }
  static func width(_ value: String) -> Self { .init("width", value) }
  static func height(_ value: String) -> Self { .init("height", value) }
  static func widest(rem width: Int) -> Self { .init("style", "max-width:\(width)rem") }
  static func columns(_ count: Int) -> Self { .init("style", "grid-template-columns:repeat(\(count),1fr)") }
  static func viewBox(width: Int, height: Int) -> Self { .init("viewBox", "0 0 \(width) \(height)") }
  static func at(_ x: SourceWords, _ xValue: Int, _ y: SourceWords, _ yValue: Int) -> [Self] {
    [.init(x, "\(xValue)"), .init(y, "\(yValue)")]
  }
  static func radius(_ value: Int) -> Self { .init("r", "\(value)") }
  static func path(_ value: String) -> Self { .init("d", value) }
  static func anchor(_ value: String) -> Self { .init("text-anchor", value) }
  static var charset: Self { .init("charset", "utf-8") }
  static var politely: Self { .init("aria-live", "polite") }
  static var hiddenFromReaders: Self { .init("aria-hidden", "true") }
  static var hidden: Self { .init("hidden") }
  static var open: Self { .init("open") }
  static var autoDirection: Self { .init("dir", "auto") }
  static var unfocusable: Self { .init("focusable", "false") }
}
