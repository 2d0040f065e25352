extension String {
  /// The text as it may be shown: each control character, and each sign that turns the direction of the text after it, is replaced by U+FFFD. Line
  /// ends and tabs stay.
  ///
  /// Names of files, parts of archives and values that someone typed come from anywhere. ESC and U+009B steer a terminal, and U+202E shows
  /// "txt.docx" as something else.
  package var printable: String { replacing(\.isUnprintable) }

  /// The text as a name is shown in a sentence: as ``printable``, and on one line.
  package var printableName: String { replacing { $0.isUnprintable || $0.endsLine } }

  /// Whether nothing in it is replaced by ``printable``.
  package var isPrintable: Bool { !unicodeScalars.contains(where: \.isUnprintable) }

  private func replacing(_ isReplaced: (Unicode.Scalar) -> Bool) -> String {
    guard unicodeScalars.contains(where: isReplaced) else { return self }
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars { shown.append(isReplaced(scalar) ? "\u{FFFD}" : scalar) }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Whether it turns the direction of the text after it (Unicode 16, UAX 9, 2.1 to 2.5).
  package var turnsDirection: Bool { (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) }

  /// Whether it is a control character: C0 but for the tab and line ends, DEL, or C1 (ECMA-48, 5.2 and 5.3).
  package var isControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F: true
    default: false
    }
  }

  fileprivate var isUnprintable: Bool { isControl || turnsDirection }
  fileprivate var endsLine: Bool { value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029 }
}
