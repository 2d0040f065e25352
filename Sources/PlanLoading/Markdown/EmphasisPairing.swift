/// Which markers of a paragraph open an emphasis, which close one, and which do neither.
struct EmphasisPairing {
  /// What each token does; nil for tokens that are no markers.
  private(set) var roles: [Role?]
  /// Tokens of bold and strike markers that were never closed.
  private(set) var unclosed: [Int] = []
  /// Tokens of bold and strike markers that close what was never opened.
  private(set) var unopened: [Int] = []

  /// What a marker does.
  enum Role {
    case opens
    case closes
    /// It ends one emphasis and starts the next of its kind.
    case reopens
    /// It stays as words.
    case isWords
    /// It is left out.
    case isLeftOut
  }

  init(of tokens: [InlineToken]) {
    roles = Array(repeating: nil, count: tokens.count)
    for kind in [Emphasis.Kind.bold, .strike] { pairTolerantly(markers(of: kind, in: tokens)) }
    pairStrictly(markers(of: .italic, in: tokens))
  }

  private func markers(of kind: Emphasis.Kind, in tokens: [InlineToken]) -> [(token: Int, shape: Emphasis.Shape)] {
    tokens.indices.compactMap { index in
      if case .emphasis(let emphasis) = tokens[index], emphasis.kind == kind { (index, emphasis.shape) } else { nil }
    }
  }

  /// Bold and strike are marks of change, so a marker is never left as words unless it is isolated. A marker that can only open
  /// shows that the one before it was not closed, where the rest would pair off.
  private mutating func pairTolerantly(_ markers: [(token: Int, shape: Emphasis.Shape)]) {
    var open: Int?
    for (index, marker) in markers.enumerated() {
      let isOdd = (markers.count - index).isMultiple(of: 2) == false
      if let opener = open {
        if marker.shape == .opener, !isOdd {
          unclosed.append(opener)
          roles[marker.token] = .reopens
          open = marker.token
        } else {
          roles[marker.token] = .closes
          open = nil
        }
      } else if isOdd, marker.shape == .closer {
        unopened.append(marker.token)
        roles[marker.token] = .isLeftOut
      } else if markers.count == 1, marker.shape == .neutral {
        roles[marker.token] = .isWords
      } else {
        roles[marker.token] = .opens
        open = marker.token
      }
    }
    if let open { unclosed.append(open) }
  }

  /// Italics are no marks of change, and a lone star is a footnote sign: only a clear pair counts.
  private mutating func pairStrictly(_ markers: [(token: Int, shape: Emphasis.Shape)]) {
    var open: Int?
    for marker in markers {
      if let opener = open, marker.shape == .closer || marker.shape == .either {
        roles[opener] = .opens
        roles[marker.token] = .closes
        open = nil
      } else {
        roles[marker.token] = .isWords
        if marker.shape == .opener || marker.shape == .either { open = marker.token }
      }
    }
  }
}
