import PlanModel

extension DOCXTemplate {
  /// What was added to the template for a paper, and what was changed of it.
  func notes(added: [DOCXStyle], section: DOCXSectionProperties, turned: Bool) -> [LoadingNote] {
    var notes: [LoadingNote] = []
    let names = added.map { "“\($0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst())”" }.sorted()
    if let last = names.last {
      let others = names.dropLast().joined(separator: ", ")
      let added = names.count == 1 ? "the style \(last). It was added." : "the styles \(others) and \(last). They were added."
      notes.append(LoadingNote(.advice, "The template “\(name)” does not have \(added)"))
    }
    let furniture = [section.addsHeader ? "header" : nil, section.addsFooter ? "footer" : nil].compactMap(\.self)
    if !furniture.isEmpty {
      notes.append(
        LoadingNote(.advice, "The template “\(name)” has no \(furniture.joined(separator: " and no ")), so a plain one was added."))
    }
    if turned {
      notes.append(LoadingNote(.advice, "The page of the template “\(name)” was turned, because this paper asks for it."))
    }
    return notes
  }
}
