import Foundation
import PackagedXML

extension WordFile {
  /// What is wrong with the file, by rules of our own, which no schema holds; empty where nothing is.
  ///
  /// Word repairs or refuses a file for each of these; the last ones are what its accessibility checker asks.
  public var faults: [String] {
    types + relationships + numbers + references + structure + access
  }

  /// Every part has a type, and every type of a part has its part.
  private var types: [String] {
    let types = trees["[Content_Types].xml"] ?? XMLElement("none")
    let endings = Set(types.children("Default").compactMap { $0["Extension"] })
    let named = types.children("Override").compactMap { $0["PartName"].map { String($0.dropFirst()) } }
    let paths = parts.map(\.path)
    return paths.filter { path in
      path != "[Content_Types].xml" && !named.contains(path) && !endings.contains { path.hasSuffix("." + $0) }
    }.map { "\($0) has no type" } + named.filter { !paths.contains($0) }.map { "\($0) has a type but is not there" }
      + (Set(named).count == named.count ? [] : ["a part has two types"])
      + paths.filter { $0.hasSuffix(".xml") && $0.hasPrefix("word/") && !$0.contains("media/") && !named.contains($0) }.map {
        "\($0) has only the type of any XML"
      }
  }

  /// Every relationship leads to a part, under an id of its own; every id that a part uses is there.
  private var relationships: [String] {
    var faults: [String] = []
    for (path, tree) in trees.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".rels") {
      let ids = tree.children.compactMap { $0["Id"] }
      if Set(ids).count != ids.count { faults.append("\(path) uses an id twice") }
      let folder = path.components(before: "_rels/")
      for one in tree.children where one["TargetMode"] != "External" {
        let target = one["Target"] ?? ""
        let full = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
        if !parts.contains(where: { $0.path == full.withoutStepsBack }) { faults.append("\(path) leads to \(target), which is not there") }
      }
    }
    for (path, tree) in trees.sorted(by: { $0.key < $1.key }) where path.hasPrefix("word/") && path.hasSuffix(".xml") {
      let name = path.dropFirst(5)
      let ids = Set((trees["word/_rels/\(name).rels"]?.children ?? []).compactMap { $0["Id"] })
      let used = ([tree] + tree.descendants).flatMap { $0.attributes.filter { $0.name.hasPrefix("r:") }.map(\.value) }
      faults += used.filter { !ids.contains($0) }.map { "\(path) uses the relationship \($0), which is not there" }
    }
    return faults
  }

  /// Numbers that must differ do.
  private var numbers: [String] {
    func twice(_ name: String, _ values: [String]) -> [String] { Set(values).count == values.count ? [] : ["\(name) is used twice"] }
    let styles = trees["word/styles.xml"]?.children("w:style") ?? []
    return twice("the number of a bookmark", document.all("w:bookmarkStart").compactMap { $0["w:id"] })
      + twice("the name of a bookmark", document.all("w:bookmarkStart").compactMap { $0["w:name"]?.lowercased() })
      + twice("the number of a picture", document.all("wp:docPr").compactMap { $0["id"] })
      + twice("the number of a control", document.all("w:sdtPr").compactMap { $0.first("w:id")?["w:val"] })
      + twice("the id of a style", styles.compactMap { $0["w:styleId"] })
      + twice("the name of a style", styles.compactMap { "\($0["w:type"] ?? "") \($0.first("w:name")?["w:val"]?.lowercased() ?? "")" })
      + twice("the number of a list", lists.children("w:num").compactMap { $0["w:numId"] })
      + twice("the number of a look of lists", lists.children("w:abstractNum").compactMap { $0["w:abstractNumId"] })
  }

  private var lists: XMLElement { trees["word/numbering.xml"] ?? XMLElement("none") }

  /// What is referred to is there.
  private var references: [String] {
    func missing(_ what: String, _ used: [String], in defined: [String]) -> [String] {
      Set(used).subtracting(defined).sorted().map { "the \(what) \($0) is not there" }
    }
    let styles = trees["word/styles.xml"]?.children("w:style") ?? []
    let ids = styles.compactMap { $0["w:styleId"] }
    let stories = trees.filter { $0.key.hasPrefix("word/") }.sorted { $0.key < $1.key }.map(\.value)
    let names = ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"]
    let usedStyles = stories.flatMap { story in names.flatMap { story.all($0) } }.compactMap { $0["w:val"] }
    let notes = (trees["word/footnotes.xml"]?.children("w:footnote") ?? []).compactMap { $0["w:id"] }
    return missing("style", usedStyles, in: ids)
      + missing("list", document.all("w:numId").compactMap { $0["w:val"] }, in: lists.children("w:num").compactMap { $0["w:numId"] })
      + missing(
        "look of a list", lists.all("w:num").compactMap { $0.first("w:abstractNumId")?["w:val"] },
        in: lists.children("w:abstractNum").compactMap { $0["w:abstractNumId"] })
      + missing("footnote", document.all("w:footnoteReference").compactMap { $0["w:id"] }, in: notes)
      + missing("footnote of the settings", trees["word/settings.xml"]?.all("w:footnote").compactMap { $0["w:id"] } ?? [], in: notes)
      + missing(
        "bookmark", document.all("w:hyperlink").compactMap { $0["w:anchor"] },
        in: document.all("w:bookmarkStart").compactMap { $0["w:name"] })
  }

  /// What Word asks of the order of things.
  private var structure: [String] {
    var faults: [String] = []
    if document.first("w:body")?.children.last?.name != "w:sectPr" { faults.append("the body does not end with its section") }
    let kinds = lists.children.map(\.name)
    if let first = kinds.firstIndex(of: "w:num"), let last = kinds.lastIndex(of: "w:abstractNum"), last > first {
      faults.append("a look of lists stands after a list")
    }
    for table in document.all("w:tbl") {
      let columns = table.first("w:tblGrid")?.children.count ?? 0
      for row in table.children("w:tr") where row.children("w:tc").count != columns { faults.append("a row has not a cell a column") }
      for cell in table.all("w:tc") where cell.children.last?.name != "w:p" { faults.append("a cell does not end with a paragraph") }
    }
    for text in document.all("w:t") where text.text.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      faults.append("words hold a control character")
    }
    for name in document.all("w:bookmarkStart").compactMap({ $0["w:name"] }) where name.count > 40 { faults.append("\(name) is too long") }
    return faults
  }

  /// What Word's accessibility checker asks: a title, a language, heads of tables, words for pictures, headings in order.
  private var access: [String] {
    var faults: [String] = []
    if trees["docProps/core.xml"]?.first("dc:title")?.text.isEmpty != false { faults.append("the document has no title") }
    for table in document.all("w:tbl") where table.first("w:tr")?.first("w:trPr")?.first("w:tblHeader") == nil {
      faults.append("a table has no head")
    }
    for picture in document.all("wp:docPr") where picture["descr"]?.isEmpty != false { faults.append("a picture has no words") }
    var level = 0
    for heading in headings {
      if heading.level > level + 1 { faults.append("the heading “\(heading.text)” skips a level") }
      if heading.text.isEmpty { faults.append("a heading is empty") }
      level = heading.level
    }
    return faults
  }
}

extension XMLElement {
  fileprivate var descendants: [XMLElement] { children.flatMap { [$0] + $0.descendants } }
}

extension String {
  fileprivate func components(before mark: String) -> String {
    range(of: mark).map { String(self[..<$0.lowerBound]) } ?? ""
  }

  fileprivate var withoutStepsBack: String {
    var steps: [Substring] = []
    for step in split(separator: "/") { if step == ".." { _ = steps.popLast() } else { steps.append(step) } }
    return steps.joined(separator: "/")
  }
}
