import PlanLanguage
import PlanModel

/// The people listed as present in minutes, by surname, with their posts: "Ms Vine" is "Asha Vine, Chief Executive".
struct PresentPeople {
  private var bySurname: [String: String] = [:]

  init(_ minutes: EvidenceSource) {
    for passage in minutes.passages.prefix(60) where passage.kind != .row && passage.text.contains(",") {
      let text = passage.text.split(separator: ":", maxSplits: 1).last.map(String.init) ?? passage.text
      for entry in text.split(separator: ";") {
        let parts = entry.split(separator: ",", maxSplits: 1).map { String($0.trimmingSpaces()) }
        guard parts.count == 2, parts[1].utf8.count < 90 else { continue }
        let names = parts[0].split(separator: " ")
        guard (2...5).contains(names.count), names.allSatisfy({ $0.first?.isUppercase == true }), let surname = names.last else { continue }
        bySurname[surname.lowercased()] = "\(parts[0]), \(parts[1])"
      }
    }
  }

  /// The whole name and post, where the words end in the surname of somebody listed; else the words.
  func wholeName(of words: String) -> String {
    guard let last = words.split(separator: " ").last, let known = bySurname[last.lowercased()] else { return words }
    return known
  }
}
