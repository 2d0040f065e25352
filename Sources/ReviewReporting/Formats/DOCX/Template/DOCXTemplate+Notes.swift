import PlanModel

extension DOCXTemplate {
  /// What was added to the template for a paper, and what was changed of it.
  func notes(added: [DOCXStyle], section: DOCXSectionProperties, turned: Bool) -> [LoadingNote] {
    var notes: [LoadingNote] = []
    let names = added.map { Phrases.quoted($0.rawValue.capitalisedFirst) }.sorted()
    if !names.isEmpty {
      let verb = names.count == 1 ? "It was" : "They were"
      notes.append(
        LoadingNote(
          .advice, "The template “\(name)” does not have the \(Phrases.noun(names.count, "style")) \(Phrases.list(names)). \(verb) added."))
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
