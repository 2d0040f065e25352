/// Files that can be opened as text and hold no plan: saved e-mails, shortcuts to a document elsewhere, and Word documents in another wrapping.
enum ForeignFile {
  /// Why a file is not read, in the words of a refusal; nil where nothing is wrong with its kind.
  static func reason(_ bytes: [UInt8], name: String) -> String? {
    if bytes.starts(with: [0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0]) || bytes.starts(with: Array("bplist00".utf8)) { return shortcut }
    if [".yaml", ".yml"].contains(where: name.lowercased().hasSuffix) { return "it is a YAML file, which names versions and is none" }
    let opening = Self.opening(bytes)
    return wordXML(opening) ?? shortcut(opening, size: bytes.count, name: name) ?? mail(opening)
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

  /// A saved e-mail, recognised by header lines that no letter or memo has (RFC 5322, 3.6; RFC 2045, 3).
  private static func mail(_ opening: Substring) -> String? {
    var (known, technical, isWebPage) = (0, 0, false)
    for line in opening.split(whereSeparator: \.isNewline).prefix(60) {
      if line.first?.isWhitespace == true { continue }
      guard let colon = line.firstIndex(of: ":") else { break }
      let name = line[..<colon].lowercased()
      guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 }) else { break }
      if ["from", "to", "subject", "date"].contains(name) { known += 1 }
      if technicalHeaders.contains(name) { technical += 1 }
      if name == "snapshot-content-location" || line.lowercased().contains("multipart/related") { isWebPage = true }
    }
    guard technical >= 2 || technical >= 1 && known >= 1 else { return nil }
    return isWebPage
      ? "it is a web page saved as a web archive (MHTML); save it as a web page (.html), and give that"
      : "it is a saved e-mail; save the document attached to it, and give that"
  }

  private static let technicalHeaders: Set<String> = [
    "mime-version", "message-id", "received", "return-path", "content-type", "content-transfer-encoding", "delivered-to", "x-mailer",
    "dkim-signature", "thread-topic", "x-originating-ip",
  ]
}
