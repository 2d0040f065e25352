package import PlanModel

/// The units of a plan in the order of its source.
package enum PrintedOrder {
  /// The units with their indices: a plan begins with its title, wherever that is printed, and here it has its printed place.
  package static func units(of all: [PlanUnit]) -> [(offset: Int, element: PlanUnit)] {
    var units = Array(all.enumerated())
    guard let title = units.firstIndex(where: { $0.element.kind == .title && $0.element.place.part == "document" }) else { return units }
    let taken = units.remove(at: title)
    let place = units.firstIndex { $0.element.place.part == "document" && $0.element.place.paragraph >= taken.element.place.paragraph }
    units.insert(taken, at: place ?? units.count)
    return units
  }
}
