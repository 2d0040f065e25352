/// Files that can be opened as text and hold no plan: saved e-mails, calendars, shortcuts to a document elsewhere, lists of differences, and Word
/// documents in another wrapping.
enum ForeignFile {
  /// Why a file is not read, in the words of a refusal; nil where nothing is wrong with its kind.
  static func reason(_ bytes: [UInt8], name: String) -> String? {
    if bytes.starts(with: [0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0]) || bytes.starts(with: Array("bplist00".utf8)) { return shortcut }
    if [".yaml", ".yml"].contains(where: name.lowercased().hasSuffix) { return "it is a YAML file, which names versions and is none" }
    let opening = Self.opening(bytes)
    return wordXML(opening) ?? shortcut(opening, size: bytes.count, name: name) ?? named(opening) ?? differences(opening) ?? mail(opening)
  }

  /// A file whose first words say what it is.
  private static func named(_ opening: Substring) -> String? {
    let kinds = [
      ("BEGIN:VCALENDAR", "it is a calendar (ICS); save the document attached to the invitation, and give that"),
      ("BEGIN:VCARD", "it is an address card; ask the sender for the document"),
      ("%!PS", "it is PostScript, which is for printers; ask for the document in Word, or as a PDF"),
      ("version https://git-lfs", "it is a pointer of Git LFS, and not the document; fetch the document with git lfs pull, and give that"),
    ]
    return kinds.first { opening.hasPrefix($0.0) }?.1
  }

  /// A list of the differences between two files (a unified diff, as diff and Git write it). A plan has no line of this form.
  private static func differences(_ opening: Substring) -> String? {
    let lines = opening.split(whereSeparator: \.isNewline)
    let isUnified = zip(zip(lines, lines.dropFirst()), lines.dropFirst(2)).contains {
      $0.0.hasPrefix("--- ") && $0.1.hasPrefix("+++ ") && $1.hasPrefix("@@ -")
    }
    guard isUnified || lines.contains(where: { $0.hasPrefix("diff --git ") }) else { return nil }
    return "it is a list of differences (a diff), and not a document; give the two documents that it was made from"
  }

  private static let shortcut = "it is a shortcut, a link to a document elsewhere; download that document, and give the file"

  /// The first words, whether in UTF-8 or in UTF-16, as far as they are ASCII.
  private static func opening(_ bytes: [UInt8]) -> Substring {
    let text = String(decoding: bytes.prefix(8_192).filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self)
    return text.drop { $0.isWhitespace }
  }

  /// Word's two ways to write a document as one XML file: Flat OPC (since 2007) and WordprocessingML (2003).
  private static func wordXML(_ opening: Substring) -> String? {
    guard opening.hasPrefix("<") else { return nil }
    if opening.contains("http://schemas.microsoft.com/office/2006/xmlPackage") {
      return "it is a Word document saved as XML (Flat OPC); open it in Word and save it as .docx"
    }
    if opening.contains("http://schemas.microsoft.com/office/word/2003/wordml") {
      return "it is a Word 2003 XML document; open it in Word and save it as .docx"
    }
    return nil
  }

  private static func shortcut(_ opening: Substring, size: Int, name: String) -> String? {
    guard size <= 64 << 10 else { return nil }
    let lowered = opening.lowercased()
    let isPointer = [".gdoc", ".gsheet", ".gslides"].contains { name.lowercased().hasSuffix($0) }
    if isPointer || lowered.hasPrefix("{") && lowered.contains("docs.google.com/") {
      return "it is a pointer to a Google document; open that, download it as a Word document (.docx), and give the file"
    }
    if lowered.hasPrefix("[internetshortcut]") || lowered.hasPrefix("[desktop entry]") { return shortcut }
    return lowered.contains("<plist") && lowered.contains("<key>url</key>") ? shortcut : nil
  }

  /// A saved e-mail, recognised by header lines that no letter or memo has (RFC 5322, 3.6; RFC 2045, 3), or by the lines that programs for e-mail
  /// print over the words. A memo has such lines as well; but it has no address in them, and nobody sent it at a time.
  private static func mail(_ opening: Substring) -> String? {
    var (known, technical, isWebPage, isSent) = (0, 0, false, false)
    for (number, line) in opening.split(whereSeparator: \.isNewline).prefix(60).enumerated() {
      if number == 0, line.hasPrefix("From ") { continue }
      if line.first?.isWhitespace == true { continue }
      guard let colon = line.firstIndex(of: ":") else { break }
      let name = line[..<colon].lowercased()
      guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 }) else { break }
      if ["from", "to", "subject", "date", "sent"].contains(name) { known += 1 }
      if name == "sent" || ["from", "to", "cc"].contains(name) && line.contains("@") { isSent = true }
      if technicalHeaders.contains(name) { technical += 1 }
      if name == "snapshot-content-location" || line.lowercased().contains("multipart/related") { isWebPage = true }
    }
    guard technical >= 2 || technical >= 1 && known >= 1 || isSent && known >= 3 else { return nil }
    return isWebPage
      ? "it is a web page saved as a web archive (MHTML); save it as a web page (.html), and give that"
      : "it is a saved e-mail; save the document attached to it, and give that; where the words of the e-mail are wanted, save them without the "
        + "lines above them"
  }

  private static let technicalHeaders: Set<String> = [
    "mime-version", "message-id", "received", "return-path", "content-type", "content-transfer-encoding", "delivered-to", "x-mailer",
    "dkim-signature", "thread-topic", "x-originating-ip",
  ]
}
