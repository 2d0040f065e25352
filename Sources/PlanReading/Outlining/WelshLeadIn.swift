import PlanLanguage
import PlanModel
import PlanLoading

/// Who must act by a Welsh lead-in or sentence. The verb comes first: "Bydd y Prif Gwnstabl yn:", "Byddaf yn dwyn y Prif Gwnstabl i gyfrif
/// am:".
struct WelshLeadIn {
  /// Who must act.
  let body: ResponsibleBody

  /// Reads a lead-in; nil where no Welsh verb shows that it is one.
  init?(_ text: Substring, _ folded: FoldedText) {
    guard folded.containsAny(of: OutlineVocabulary.welshWill) else { return nil }
    let namesChief = folded.containsAny(of: OutlineVocabulary.welshChief)
    if folded.contains("i gyfrif"), namesChief {
      body = .chiefOfficer
    } else if folded.containsAny(of: OutlineVocabulary.welshJoint), namesChief || folded.containsAny(of: OutlineVocabulary.welshSpeaker) {
      body = .joint
    } else if folded.containsAny(of: ["disgwyliaf ir", "disgwyliaf y"]), namesChief {
      body = .chiefOfficer
    } else if let subject = Self.subject(of: text) {
      body = Self.body(named: subject)
    } else {
      body = folded.containsAny(of: OutlineVocabulary.welshSpeaker) ? .localPolicingBody : .unknown
    }
  }

  /// The name between "bydd" and "yn".
  private static func subject(of text: Substring) -> String? {
    let words = text.split(separator: " ")
    guard let verb = words.firstIndex(where: { ["bydd", "fydd"].contains(FoldedText($0).key) }) else { return nil }
    var name = words[(verb + 1)...].prefix { !["yn", "yn:"].contains($0.lowercased()) }
    if let first = name.first, ["y", "yr", "ein", "fy"].contains(first.lowercased()) { name.removeFirst() }
    return name.isEmpty || name.count > 9 ? nil : name.joined(separator: " ")
  }

  private static func body(named name: String) -> ResponsibleBody {
    let folded = FoldedText(name)
    if folded.containsAny(of: OutlineVocabulary.welshBoards) { return .board(name) }
    if folded.containsAny(of: OutlineVocabulary.welshCommissioner) { return .localPolicingBody }
    // "Gwasanaethau heddlu" names a service; "Heddlu Gwent" names the force.
    if folded.containsAny(of: OutlineVocabulary.welshPartners) { return .partner(name) }
    return folded.containsAny(of: OutlineVocabulary.welshChief) ? .chiefOfficer : .unknown
  }
}
