import PlanModel

/// The two versions while they are being paired: what is linked so far, and the words that matching counts with.
struct AlignmentState: Sendable {
  let settings: ComparisonSettings
  let original: VersionUnits
  let revised: VersionUnits
  /// The words of the units, as numbers.
  var terms: StemTable
  /// Limits met, and doubts.
  var notes: [LoadingNote] = []
  /// Links made; a dissolved one has no members left.
  private(set) var links: [Link] = []
  /// The link of each unit of the original, or -1.
  private(set) var linkOfOriginal: [Int32]
  /// The link of each unit of the revised version, or -1.
  private(set) var linkOfRevised: [Int32]

  /// Matched units. The first on each side are the ones it was created with; more join in a merge or a split.
  struct Link: Sendable {
    var original: Int32
    var revised: Int32
    var originals = 1
    var revisions = 1
    var score: Float
    var matcher: MatcherName
  }

  init(_ original: VersionUnits, _ revised: VersionUnits, settings: ComparisonSettings) {
    self.settings = settings
    self.original = original
    self.revised = revised
    terms = StemTable(original: original.units.count, revised: revised.units.count)
    linkOfOriginal = Array(repeating: -1, count: original.units.count)
    linkOfRevised = Array(repeating: -1, count: revised.units.count)
    links.reserveCapacity(revised.units.count)
  }

  func isFree(original index: Int) -> Bool { linkOfOriginal[index] < 0 }

  func isFree(revised index: Int) -> Bool { linkOfRevised[index] < 0 }

  /// The link of a unit of the original.
  func link(ofOriginal index: Int) -> Link? { linkOfOriginal[index] < 0 ? nil : links[Int(linkOfOriginal[index])] }

  /// The link of a unit of the revised version.
  func link(ofRevised index: Int) -> Link? { linkOfRevised[index] < 0 ? nil : links[Int(linkOfRevised[index])] }

  /// Links one unit to one unit.
  mutating func link(_ one: Int, _ other: Int, by matcher: MatcherName, score: Float = 1) {
    precondition(isFree(original: one) && isFree(revised: other), "A unit is linked once.")
    linkOfOriginal[one] = Int32(links.count)
    linkOfRevised[other] = Int32(links.count)
    links.append(Link(original: Int32(one), revised: Int32(other), score: score, matcher: matcher))
  }

  /// Adds a unit of the original to a link: a merge.
  mutating func join(original index: Int, to link: Int32, by matcher: MatcherName) {
    precondition(isFree(original: index) && links[Int(link)].revisions == 1, "A merge has one unit on the revised side.")
    linkOfOriginal[index] = link
    links[Int(link)].originals += 1
    links[Int(link)].matcher = matcher
  }

  /// Adds a unit of the revised version to a link: a split.
  mutating func join(revised index: Int, to link: Int32, by matcher: MatcherName) {
    precondition(isFree(revised: index) && links[Int(link)].originals == 1, "A split has one unit on the original side.")
    linkOfRevised[index] = link
    links[Int(link)].revisions += 1
    links[Int(link)].matcher = matcher
  }

  /// Takes a link of one to one apart.
  mutating func dissolve(_ link: Int32) {
    precondition(links[Int(link)].originals == 1 && links[Int(link)].revisions == 1, "Only a link of one to one is dissolved.")
    linkOfOriginal[Int(links[Int(link)].original)] = -1
    linkOfRevised[Int(links[Int(link)].revised)] = -1
    links[Int(link)].originals = 0
    links[Int(link)].revisions = 0
  }
}
