import ReviewCases

extension Clash {
  /// What clashes, in a sentence.
  var sentence: String {
    let numbers = comments.map(String.init).joined(separator: ", ")
    return switch kind {
    case .twoVersions(let author): "\(author) gave two versions of the same remark (comments \(numbers)). Both were kept."
    case .severalRecommendations: "Several members recommend different things for one change (comments \(numbers)). All were kept."
    }
  }
}
