import PackagedXML

/// Writes the head and the foot of every page: the paper and its standing; the versions and the page.
struct DOCXFurniture {
  let document: ReportDocument
  /// The width of a line, in twentieths of a point.
  let textWidth: Int
  let language: String?

  /// The head of every page but the first, which has the title itself.
  func header(styles: inout DOCXStyleSheet) -> [UInt8] {
    part("w:hdr", style: styles.id(of: .header), side: "bottom") { xml in
      DOCXRun(shortened(document.title, leaving: document.status.count + 4), language: language).write(to: &xml)
      guard !document.status.isEmpty else { return }
      DOCXRun("\t" + document.status, language: language).write(to: &xml)
    }
  }

  /// The foot of every page.
  func footer(styles: inout DOCXStyleSheet) -> [UInt8] {
    part("w:ftr", style: styles.id(of: .footer), side: "top") { xml in
      let versions = shortened(document.subtitle.first ?? document.banner.first ?? "", leaving: 18)
      DOCXRun(versions + "\tPage\u{A0}", language: language).write(to: &xml)
      field("PAGE", to: &xml)
      DOCXRun("\u{A0}of\u{A0}", language: language).write(to: &xml)
      field("NUMPAGES", to: &xml)
    }
  }

  /// The words at the left may be long: they are shortened, at a word, to leave room for those at the right.
  private func shortened(_ text: String, leaving letters: Int) -> String {
    let room = max(textWidth / 88 - letters, 20)
    return text.count <= room ? text : OpeningWords.of(text, limit: room)
  }

  private func part(_ name: String, style: String, side: String, content: (inout XMLWriter) -> Void) -> [UInt8] {
    var xml = XMLWriter(standalone: true)
    xml.element(name, ["xmlns:w": DOCXNamespaces.main]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { xml in
          xml.element("w:pStyle", ["w:val": style])
          xml.element("w:pBdr") { $0.element("w:\(side)", ["w:val": "single", "w:sz": "4", "w:space": "4", "w:color": DOCXStyle.rule]) }
          xml.element("w:tabs") { xml in
            for old in ["4513", "9026"] { xml.element("w:tab", ["w:val": "clear", "w:pos": old]) }
            xml.element("w:tab", ["w:val": "right", "w:pos": "\(textWidth)"])
          }
        }
        content(&xml)
      }
    }
    return xml.bytes
  }

  private func field(_ instruction: String, to xml: inout XMLWriter) {
    xml.element("w:fldSimple", ["w:instr": " \(instruction) "]) { DOCXRun("1", language: language).write(to: &$0) }
  }
}
