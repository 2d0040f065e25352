/// The level of a qualifier: its scale, and how far above or below a promise without it.
struct QualityLevel: Hashable, Sendable {
  /// The index of its scale.
  let scale: Int
  /// Above zero where it makes a promise worth more, below zero where less; zero where it says something else.
  let level: Int

  init(scale: Int, level: Int) {
    self.scale = scale
    self.level = level
  }

  /// A word that only says again what words of the scale say.
  static func echo(scale: Int) -> QualityLevel { QualityLevel(scale: scale, level: 15) }

  /// Whether it only says again what words of the scale say.
  var isEcho: Bool { level == 15 }

  /// As a number of the phrase table.
  var value: Int { scale * 32 + level + 16 }

  init(value: Int) { self.init(scale: value / 32, level: value % 32 - 16) }

  /// What its scale is about.
  var subject: QualifierScales.Subject { QualifierScales.all[scale].subject }
}
