public import PlanModel

/// A note about the reading of the versions or about the comparison, without duplicates.
public struct ReportedNote: Hashable, Sendable, Codable {
  /// What it is about.
  public let origin: Origin
  /// The note.
  public let note: LoadingNote

  /// What a note is about.
  public enum Origin: String, Hashable, Sendable, Codable, CaseIterable {
    /// The reading of the original.
    case original
    /// The reading of the revised version.
    case revised
    /// The reading of both, which gave the same note.
    case both
    /// The comparison.
    case comparison
  }
}

extension ReportedNote {
  /// The notes of both readings and of the comparison, in that order, equal ones once.
  static func notes(_ original: [LoadingNote], _ revised: [LoadingNote], _ comparison: [LoadingNote]) -> [ReportedNote] {
    let inRevised = Set(revised)
    let inOriginal = Set(original)
    var seen: Set<LoadingNote> = []
    var notes = original.compactMap { note in
      seen.insert(note).inserted ? ReportedNote(origin: inRevised.contains(note) ? .both : .original, note: note) : nil
    }
    notes += revised.compactMap { note in
      !inOriginal.contains(note) && seen.insert(note).inserted ? ReportedNote(origin: .revised, note: note) : nil
    }
    notes += comparison.compactMap { note in seen.insert(note).inserted ? ReportedNote(origin: .comparison, note: note) : nil }
    return notes
  }
}
