import PackagedXML

/// The numberings of a document: one definition a look, one instance a list, so that every list begins anew.
struct DOCXNumbering {
  /// The look of a list's marks.
  enum Look: Hashable {
    case bullets
    case numbers(before: String, after: String, indent: Int, hanging: Int)
  }

  /// A list.
  private struct Instance {
    var id: Int
    var definition: Int
    /// The number that it starts with; nil where it goes as the definition says.
    var start: Int?
  }

  private let template: DOCXTemplate?
  private var looks: [Look] = []
  private var instances: [Instance] = []
  private var bullets: Int?

  init(template: DOCXTemplate?) { self.template = template }

  /// Whether any list was made.
  var isEmpty: Bool { instances.isEmpty }

  /// The numbering of bullets: one for all lists, since bullets do not count.
  mutating func bulleted() -> Int {
    if let bullets { return bullets }
    let id = add(definition: definition(.bullets), start: nil)
    bullets = id
    return id
  }

  /// A new list that counts from `start`.
  mutating func list(_ look: Look, from start: Int) -> Int { add(definition: definition(look), start: start) }

  /// A new list that counts from 1 as a list of the template does; nil where that list has no definition.
  mutating func list(like numbering: Int) -> Int? {
    template?.definition(ofNumbering: numbering).map { add(definition: $0, start: 1) }
  }

  private mutating func definition(_ look: Look) -> Int {
    let position = looks.firstIndex(of: look) ?? looks.endIndex
    if position == looks.endIndex { looks.append(look) }
    return position + (template?.nextDefinition ?? 0)
  }

  private mutating func add(definition: Int, start: Int?) -> Int {
    let id = instances.count + (template?.nextNumbering ?? 1)
    instances.append(Instance(id: id, definition: definition, start: start))
    return id
  }

  /// The part of numberings (ECMA-376 Part 1, 17.9): our own, or the template's with ours among them. Definitions come before instances.
  var part: [UInt8] {
    guard let old = template?.numberingPart else {
      var xml = XMLWriter(standalone: true)
      xml.start("w:numbering", ["xmlns:w": DOCXNamespaces.main])
      writeDefinitions(to: &xml)
      writeInstances(to: &xml)
      xml.end()
      return xml.bytes
    }
    let definitions = fragment { writeDefinitions(namespace: DOCXNamespaces.main, to: &$0) }
    let lists = fragment { writeInstances(namespace: DOCXNamespaces.main, to: &$0) }
    let withDefinitions = XMLSplice(old).inserting(definitions, before: "num")
    return XMLSplice(withDefinitions).inserting(lists, before: "numIdMacAtCleanup")
  }

  private func fragment(_ write: (inout XMLWriter) -> Void) -> [UInt8] {
    var xml = XMLWriter()
    let start = xml.bytes.count
    write(&xml)
    return Array(xml.bytes[start...])
  }

  private func writeDefinitions(namespace: String? = nil, to xml: inout XMLWriter) {
    for (position, look) in looks.enumerated() {
      xml.element(
        "w:abstractNum", ["xmlns:w": namespace, "w:abstractNumId": "\(position + (template?.nextDefinition ?? 0))"]
      ) { xml in
        xml.element("w:multiLevelType", ["w:val": "singleLevel"])
        xml.element("w:lvl", ["w:ilvl": "0"]) { Self.writeLevel(look, to: &$0) }
      }
    }
  }

  private static func writeLevel(_ look: Look, to xml: inout XMLWriter) {
    xml.element("w:start", ["w:val": "1"])
    switch look {
    case .bullets:
      xml.element("w:numFmt", ["w:val": "bullet"])
      xml.element("w:lvlText", ["w:val": "•"])
    case .numbers(let before, let after, _, _):
      xml.element("w:numFmt", ["w:val": "decimal"])
      xml.element("w:lvlText", ["w:val": "\(before)%1\(after)"])
    }
    xml.element("w:lvlJc", ["w:val": "left"])
    xml.element("w:pPr") { xml in
      switch look {
      case .bullets: xml.element("w:ind", ["w:left": "\(DOCXStyle.indent)", "w:hanging": "340"])
      case .numbers(_, _, let indent, let hanging): xml.element("w:ind", ["w:left": "\(indent)", "w:hanging": "\(hanging)"])
      }
    }
  }

  private func writeInstances(namespace: String? = nil, to xml: inout XMLWriter) {
    for instance in instances {
      xml.element("w:num", ["xmlns:w": namespace, "w:numId": "\(instance.id)"]) { xml in
        xml.element("w:abstractNumId", ["w:val": "\(instance.definition)"])
        guard let start = instance.start else { return }
        xml.element("w:lvlOverride", ["w:ilvl": "0"]) { $0.element("w:startOverride", ["w:val": "\(start)"]) }
      }
    }
  }
}
