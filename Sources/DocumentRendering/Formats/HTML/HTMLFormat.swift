import PackagedXML

/// One web page with everything in it: no network, no font of its own, readable without its script.
///
/// Meets WCAG 2.2, levels A and AA (SI 2018/952, reg.6 and 9).
enum HTMLFormat {
  /// The document as the bytes of a file.
  ///
  /// - Parameter hasScript: Whether the page filters its changes. Everything can be read without it.
  static func bytes(of document: ReportDocument, hasScript: Bool = true) -> [UInt8] {
    var writer = HTMLWriter(capacity: 1 << 20)
    writer.element(.html, .language(document.language)) { writer in
      writer.newLine()
      head(of: document, hasScript: hasScript, to: &writer)
      writer.element(.body) { writer in
        writer.newLine()
        body(of: document, to: &writer)
        if hasScript { writer.element(.script, source: pageScript) }
      }
    }
    writer.newLine()
    return writer.bytes
  }

  private static func head(of document: ReportDocument, hasScript: Bool, to writer: inout HTMLWriter) {
    writer.element(.head) { writer in
      writer.element(.meta, .charset)
      writer.element(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
      writer.element(.meta, .equivalent("Content-Security-Policy"), .content(policy(hasScript: hasScript)))
      writer.element(.link, with: HTMLAttribute.emptyIcon()) { _ in }
      writer.element(.title, text: document.title)
      writer.element(.style, source: styleSheet)
      if document.orientation == .landscape { writer.element(.style, source: landscapeSheet) }
    }
    writer.newLine()
  }

  /// Nothing may be fetched, and no script may run but the one below, whatever a plan's words hold.
  private static func policy(hasScript: Bool) -> String {
    let script = hasScript ? "script-src 'sha256-\(scriptDigest)'; " : ""
    return "default-src 'none'; img-src data:; style-src 'unsafe-inline'; \(script)base-uri 'none'; form-action 'none'"
  }

  private static func body(of document: ReportDocument, to writer: inout HTMLWriter) {
    let start = document.sections.first?.id ?? "main"
    writer.element(.a, .class("skip"), .link(to: start), text: "Skip to the summary")
    writer.element(.header) { writer in
      for line in document.banner { writer.element(.p, .class("quiet"), text: line) }
      writer.element(.h1, text: document.title)
      for line in document.subtitle { writer.element(.p, .class("quiet"), text: line) }
      writer.element(.p) { $0.element(.span, .class("status"), text: document.status) }
    }
    writer.newLine()
    writer.element(.div, .class("page")) { writer in
      contents(of: document, to: &writer)
      writer.element(.main, .id("main")) { writer in
        for section in document.sections { write(section, to: &writer) }
        footnotes(to: &writer)
      }
    }
    writer.element(.footer) { $0.element(.p, text: document.closing) }
  }

  private static func contents(of document: ReportDocument, to writer: inout HTMLWriter) {
    writer.element(.nav, .label("Contents")) { writer in
      writer.element(.details, .class("contents"), .open) { writer in
        writer.element(.summary, text: "Contents")
        writer.element(.ul) { writer in
          for section in document.sections {
            writer.element(.li, with: section.group == nil ? [] : [.class("part")]) { writer in
              writer.element(.a, .link(to: section.id), text: section.heading)
              if let count = section.count { writer.element(.span, .class("count"), text: " " + count.grouped) }
            }
          }
        }
      }
    }
    writer.newLine()
  }

  private static func write(_ section: DocumentSection, to writer: inout HTMLWriter) {
    var attributes: [HTMLAttribute] = [.id(section.id)]
    if let group = section.group { attributes += [.class("part"), .dataGroup(group)] }
    writer.element(.section, with: attributes) { writer in
      writer.element(.h2, text: section.heading)
      writer.newLine()
      for block in section.blocks { write(block, to: &writer) }
    }
    writer.newLine()
  }
}

extension ReportDocument {
  /// The document as a web page that has no script at all.
  public var pageWithoutScript: [UInt8] { HTMLFormat.bytes(of: self, hasScript: false) }
}
