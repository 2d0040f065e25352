/// Comments of which somebody must say which counts. All are kept until then.
package struct Clash: Hashable, Sendable {
  /// What is in doubt.
  package let kind: Kind
  /// The numbers of the comments, oldest first.
  package let comments: [Int]

  package init(kind: Kind, comments: [Int]) {
    self.kind = kind
    self.comments = comments
  }

  /// What can be in doubt.
  package enum Kind: Hashable, Sendable {
    /// One person said the same thing in two versions.
    case twoVersions(author: String)
    /// Several people recommend different things for one change.
    case severalRecommendations
  }
}

extension CaseState {
  /// The comments that came from documents and clash: two versions by one person, and different recommendations on one change.
  package var clashes: [Clash] {
    var fromDocuments = Set(received.flatMap(\.comments))
    fromDocuments.subtract(settled)
    let open = comments.filter { $0.standing == .open && fromDocuments.contains($0.annotation.id) }
    return versions(among: open) + recommendations(among: open)
  }

  private func versions(among open: [Comment]) -> [Clash] {
    grouped(open) { "\($0.annotation.author.lowercased())\n\($0.annotation.kind.family)\n\($0.place)" }.compactMap { said in
      guard said.count > 1, let author = said.first?.annotation.author else { return nil }
      return Clash(kind: .twoVersions(author: author), comments: said.map(\.annotation.id))
    }
  }

  private func recommendations(among open: [Comment]) -> [Clash] {
    let recommended = open.filter { $0.annotation.kind.family == "recommendation" && $0.placement.change != nil }
    return grouped(recommended, by: \.place).compactMap { said in
      guard Set(said.map { $0.annotation.author.lowercased() }).count > 1, Set(said.map(\.annotation.words)).count > 1 else { return nil }
      return Clash(kind: .severalRecommendations, comments: said.map(\.annotation.id))
    }
  }

  /// The comments by a key, groups in the order of their first.
  private func grouped(_ comments: [Comment], by key: (Comment) -> String) -> [[Comment]] {
    var order: [String] = []
    var groups: [String: [Comment]] = [:]
    for comment in comments {
      let key = key(comment)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(comment)
    }
    return order.compactMap { groups[$0] }
  }
}

extension CaseState.Comment {
  /// The change that it is on, or was on.
  fileprivate var place: String { placement.change ?? annotation.anchor.map { "\($0.run) \($0.change)" } ?? "" }
}

extension Annotation.Kind {
  /// The kind without what a recommendation asks for.
  package var family: String {
    switch self {
    case .note: "note"
    case .question: "question"
    case .recommendation: "recommendation"
    }
  }
}
