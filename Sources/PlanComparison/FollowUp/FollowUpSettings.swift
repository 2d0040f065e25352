/// The thresholds by which a recommendation is followed through.
package struct FollowUpSettings: Hashable, Sendable {
  /// The share of the words asked for that a new text must contain to meet a request in other words. From 0 to 1; 0.5: half of a short
  /// measure goes when it is put in other words.
  package var coverageThreshold = 0.5
  /// The words asked for that such a text must hold at least. From 1; 2: one shared word is chance.
  package var fewestWords = 2

  package init() {}

  /// The standard settings.
  package static let standard = FollowUpSettings()
}
