import PlanModel

/// Which kinds of units may be matched, and how much more similarity that takes.
enum KindAffinity {
  /// Whether units of two kinds may be linked at all, and with what addition to the threshold.
  static func surcharge(_ one: PlanUnit.Kind, _ other: PlanUnit.Kind, settings: ComparisonSettings) -> Float? {
    if one == other { return one == .commitment ? Float(settings.commitmentSurcharge) : 0 }
    return isProse(one) && isProse(other) ? Float(settings.otherKindSurcharge) : nil
  }

  /// Sentences and lines: a bullet may become a paragraph or a heading, but never a row of a table.
  private static func isProse(_ kind: PlanUnit.Kind) -> Bool {
    switch kind {
    case .heading, .leadIn, .commitment, .narrative, .note: true
    case .title, .tableRow: false
    }
  }
}
