import FuzzSupport
import PlanComparison
import PlanModel

/// Lines of two texts, paired and classified with every rule; the changes must replay one text into the other.
@_cdecl("FuzzLines_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
  fuzz(count, arguments) { bytes in
    let (before, after) = bytes.halves
    let (original, revised) = (units(before), units(after))
    require(isProved(original, revised), "the changes replay the original into the revised version")
    require(isProved(revised, original), "the changes replay with the sides swapped")
    require(isProved(original, original) { $0.allSatisfy { $0.kind == .unchanged } }, "nothing changed between a text and itself")
  }
}

private func units(_ bytes: [UInt8]) -> [PlanUnit] {
  bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().map { index, line in
    PlanUnit(id: "\(index)", kind: .narrative, text: String(decoding: line, as: UTF8.self), place: Place(paragraph: index))
  }
}

private func isProved(_ original: [PlanUnit], _ revised: [PlanUnit], where isRight: ([Change]) -> Bool = { _ in true }) -> Bool {
  let comparison = try? Classifier(rules: .standard).classify(Alignment(of: original, with: revised))
  return comparison.map { isRight($0.changes) } ?? false
}
