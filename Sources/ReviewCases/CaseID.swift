/// The number of a case in its folder, from 1.
package struct CaseID: Hashable, Sendable, Codable, Comparable {
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package static func < (one: CaseID, other: CaseID) -> Bool { one.number < other.number }
}
