/// The places in a document that links lead to, each under a name that Word takes: at most 40 letters, digits and underscores.
struct DOCXBookmarks {
  private var names: [String: String] = [:]
  private var taken: Set<String> = []
  private var placed: Set<String> = []

  /// Finds every place in a document.
  init(of document: ReportDocument) {
    for section in document.sections {
      add(section.id)
      add(section.blocks)
    }
  }

  private mutating func add(_ blocks: [DocumentBlock]) {
    for block in blocks {
      switch block {
      case .item(let item):
        add(item.ref)
        add(item.blocks)
      case .disclosure(_, let blocks), .locked(let blocks, _): add(blocks)
      default: break
      }
    }
  }

  private mutating func add(_ id: String) {
    guard names[id] == nil else { return }
    let letters = id.unicodeScalars.map { $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil) ? $0 : "_" }
    var name = "to_"
    name.unicodeScalars.append(contentsOf: letters.prefix(28))
    // Two ids may differ only in what Word does not take; upper and lower case are one to it.
    if taken.contains(name.lowercased()) { name += "_\(names.count)" }
    taken.insert(name.lowercased())
    names[id] = name
  }

  /// The name of the place; nil where nothing in the document has this id.
  func name(_ id: String) -> String? { names[id] }

  /// The name and number of the bookmark to set at a place; nil where it was set already.
  mutating func place(_ id: String) -> (name: String, number: Int)? {
    guard let name = names[id], placed.insert(name).inserted else { return nil }
    return (name, placed.count)
  }
}
