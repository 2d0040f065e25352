import PackagedXML
import PlanModel

/// The implied places where a plan gives none: each thing is in the paragraph after the one before, counted in each part by itself.
///
/// Reader and writer count alike, so that the writer leaves out every place that the reader will supply.
struct PlanXMLPlaces {
  private var next: [String: Int] = [:]

  /// The part of a note where none is given.
  static let notes = "footnotes"
  /// The part of everything else where none is given.
  static let body = "document"

  /// The number of the paragraph that comes next in a part.
  func expected(in part: String) -> Int { next[part] ?? 1 }

  /// Counts on past a place; a table keeps its place for its first row.
  mutating func count(_ place: Place, isTable: Bool = false) { next[place.part] = isTable ? place.paragraph : place.paragraph &+ 1 }

  /// The place of an element, given or understood.
  mutating func place(of element: XMLElement, in usualPart: String = body, isTable: Bool = false) -> Place {
    let part = element["part"] ?? usualPart
    let place = Place(
      part: part, paragraph: element.count("paragraph") ?? expected(in: part), line: element.count("line"), page: element.count("page"))
    count(place, isTable: isTable)
    return place
  }
}

extension XMLElement {
  /// The value of an attribute as a number; the schema holds it to nine digits.
  package func count(_ name: String) -> Int? { self[name]?.boundedInteger }
}

extension XMLWriter {
  /// Writes the place of the element just started, as far as it is not understood.
  mutating func place(_ place: Place, in usualPart: String = PlanXMLPlaces.body, after places: inout PlanXMLPlaces, isTable: Bool = false) {
    let expected = places.expected(in: place.part)
    if place.part != usualPart { attribute("part", place.part) }
    if place.paragraph != expected { attribute("paragraph", String(place.paragraph)) }
    lineAndPage(of: place)
    places.count(place, isTable: isTable)
  }

  /// Writes a place in full.
  mutating func wholePlace(_ place: Place) {
    if place.part != PlanXMLPlaces.body { attribute("part", place.part) }
    attribute("paragraph", String(place.paragraph))
    lineAndPage(of: place)
  }

  private mutating func lineAndPage(of place: Place) {
    if let line = place.line { attribute("line", String(line)) }
    if let page = place.page { attribute("page", String(page)) }
  }
}
