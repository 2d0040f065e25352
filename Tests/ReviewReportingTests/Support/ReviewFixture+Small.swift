import DocumentRendering
import PlanModel
import ReviewReporting

extension ReviewFixture {
  /// One objective with these lines under one lead-in.
  static func small(_ pieces: FixturePiece..., title: (String?, String?) = ("Safer streets", "Safer streets")) -> ReviewFixture {
    ReviewFixture(
      title: nil,
      parts: [Part(title: title, sections: [("As your Commissioner I will:", .localPolicingBody, pieces)])])
  }

  /// Many commitments in ten objectives: one in ten reworded, three in a hundred added, as many removed.
  static func large(_ count: Int) -> ReviewFixture {
    let parts = (0..<10).map { part in
      let pieces = (0..<count / 10).map { line -> FixturePiece in
        let name = "\(part) \(line)"
        let ending = "so that people in every ward of the county feel safe at home, at work and on the way between them"
        switch line % 100 {
        case 0..<10:
          return reworded(
            "Work with [-parish-]{+town+} councils on project \(name) [-quickly -]\(ending)",
            reason(.weakened, "“quickly” is gone.", .notable, was: "quickly", ask: "Why?"))
        case 20..<23: return added("Start project \(name) \(ending)")
        case 40..<43: return removed("End project \(name) \(ending)")
        default: return same("Keep project \(name) going \(ending)")
        }
      }
      return Part(
        title: ("Objective \(part)", "Objective \(part)"), sections: [("As your Commissioner I will:", .localPolicingBody, pieces)])
    }
    return ReviewFixture(title: "Large plan", parts: parts)
  }
}
