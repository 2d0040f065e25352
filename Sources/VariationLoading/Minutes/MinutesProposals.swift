import PlanModel
import PlanLoading
import PlanReading

/// The points of minutes as a review file has recommendations: proposals that an officer confirms, changes or deletes.
public enum MinutesProposals {
  /// The keys `minutes` and `recommendations` of a review file, each proposal with its place and the member who asked for it.
  ///
  /// - Parameters:
  ///   - summary: What the minutes say.
  ///   - file: The name of the minutes' file.
  public static func yaml(of summary: MinutesSummary, file: String) -> String {
    guard !summary.points.isEmpty else {
      return "# No point that was resolved, agreed, asked for or promised was found in \(VariationTemplate.quoted(file)).\n"
    }
    let points = summary.recommended.enumerated().map { entry($0.element, number: $0.offset + 1) }
    return opening([file]) + minutes(summary, file: file) + (points.isEmpty ? "" : "recommendations:\n" + points.joined()) + others(summary)
  }

  /// The remark above proposals.
  static func opening(_ files: [String]) -> String {
    """
    # Proposals from \(files.map(VariationTemplate.quoted).joined(separator: " and ")). Each must be confirmed: delete what is no recommendation, and correct the rest.
    # The words are those of the minutes.

    """
  }

  /// What was noted, asked for or promised, as remarks: none of it is a recommendation of the Panel.
  private static func others(_ summary: MinutesSummary) -> String {
    guard !summary.others.isEmpty else { return "" }
    return "# Points and undertakings, which are no recommendations:\n"
      + summary.others.map { "#   \(remark(on: $0)) \(VariationTemplate.quoted($0.text))\n" }.joined()
  }

  private static func minutes(_ summary: MinutesSummary, file: String) -> String {
    guard let meeting = summary.meeting else { return "" }
    return "minutes:\n" + self.meeting(summary, on: meeting, file: file)
  }

  /// An entry of `minutes`.
  static func meeting(_ summary: MinutesSummary, on meeting: CalendarDate, file: String) -> String {
    var text = "  - meeting: \(meeting.iso)\n    file: \(VariationTemplate.quoted(file))\n"
    let resolution = summary.resolutions.joined(separator: " ")
    if !resolution.isEmpty { text += "    resolution: \(VariationTemplate.quoted(resolution))\n" }
    return text
  }

  /// An entry of `undertakings`.
  static func undertaking(_ point: AgreedPoint, number: Int) -> String {
    let by = point.addressee == .chiefOfficer ? "Chief Constable" : "Commissioner"
    return "  # \(remark(on: point))\n  - number: U\(number)\n    text: \(VariationTemplate.quoted(point.text))\n    by: \(by)\n"
  }

  /// An entry of `recommendations`.
  static func entry(_ point: AgreedPoint, number: Int, changes: [MinutesMerge.BoundChange] = []) -> String {
    var text = "  # \(remark(on: point))\n"
    text += "  - number: \(number)\n    text: \(VariationTemplate.quoted(point.text))\n    kind: \(point.kind.rawValue)\n"
    if !changes.isEmpty {
      text += "    changes: [\(changes.map(\.reference).joined(separator: ", "))]\n"
      text += "    change: [\(changes.map { VariationTemplate.quoted($0.id) }.joined(separator: ", "))]\n"
    }
    switch point.wanted {
    case .present(let words): text += "    wanted:\n      present: \(VariationTemplate.quoted(words))\n"
    case .absent(let words): text += "    wanted:\n      absent: \(VariationTemplate.quoted(words))\n"
    case .replacement(let old, let new):
      text += "    wanted:\n      replace: \(VariationTemplate.quoted(old))\n"
      text += "      with: [\(new.map(VariationTemplate.quoted).joined(separator: ", "))]\n"
    case nil: break
    }
    return text
  }

  /// "Line 78, agreed by the Panel, for the commissioner to act on."
  private static func remark(on point: AgreedPoint) -> String {
    var words = point.place.description
    if let label = point.label { words += ", point \(label)" }
    words += ", \(point.form.title)"
    if let mover = point.mover { words += (point.form == .undertaking ? " when asked by " : " by ") + midSentence(mover) }
    words = words.prefix(1).uppercased() + words.dropFirst()
    return words + (point.addressee.map { ", for \($0.title) to act on." } ?? ". Nobody is asked to act.")
  }

  /// "the Panel" for "The Panel"; a name stays as it is.
  private static func midSentence(_ mover: String) -> String {
    let isName = !["The ", "A ", "An ", "Another ", "One ", "Some ", "Several ", "Two "].contains { mover.hasPrefix($0) }
    return isName ? mover : mover.prefix(1).lowercased() + mover.dropFirst()
  }
}
