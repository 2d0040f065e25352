import PlanModel

extension SourceIdentity {
  /// Notes for readers of the report where the words of both versions come from one file, read alike: then nothing that differs is in the
  /// text.
  func noteOnSameFile(_ other: SourceIdentity) -> LoadingNote? {
    let (one, two) = (origin, other.origin)
    guard !one.sha256.isEmpty, one.sha256 == two.sha256, one.view == two.view else { return nil }
    guard firstReading != nil || other.firstReading != nil else {
      return LoadingNote(.advice, "The two files are the same, byte for byte. Check that the right files were given.")
    }
    let readers =
      one.readerVersion == two.readerVersion
      ? "by the same version of the reader" : "by version \(one.readerVersion) of the reader and by version \(two.readerVersion)"
    return LoadingNote(
      .advice,
      "Both versions were read from the same file, \(two.fileName) (SHA-256 \(two.sha256.prefix(12))…), \(readers). Unless the Plan XML was "
        + "changed by hand since it was written, a difference below is due to the reading, not to the text.")
  }
}
