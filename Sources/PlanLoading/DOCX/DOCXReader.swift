package import Foundation
import PackagedXML

/// Reads Word documents (Office Open XML, ECMA-376), transitional and strict.
package struct DOCXReader {
  /// Reads the document in `bytes`; `file` is named in messages. A document without a word in it is refused.
  package static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    let document = try document(bytes, file: file)
    guard document.blocks.contains(where: { $0.holdsWords }) else { throw .empty(file) }
    return document
  }

  /// Reads the document in `bytes`, which may be empty of words.
  package static func document(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    if let refusal = refusalOfOldFormat(bytes, file) { throw refusal }
    do throws(PackagedXMLError) {
      let package = try DOCXPackage(bytes)
      return try DOCXAssembly(package).document()
    } catch {
      throw error == .missing(part: "main document")
        ? .unknownFormat(file, reason: "an archive with no Word document in it") : LoadingError(error, in: file)
    }
  }

  /// Word's format before 2007 and protected documents of any age are OLE2 files (MS-CFB, 2.2): told apart by the streams in them.
  private static func refusalOfOldFormat(_ bytes: [UInt8], _ file: URL) -> LoadingError? {
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return nil }
    func holdsStream(_ name: String) -> Bool { bytes.firstRange(of: name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] }) != nil }
    if holdsStream("WordDocument"), !holdsStream("EncryptedPackage") {
      return .unknownFormat(file, reason: "a Word 97 to 2003 document: save it as .docx in Word")
    }
    return .encrypted(file)
  }
}

extension Block {
  /// Whether there are words in the block or in the cells of its table.
  fileprivate var holdsWords: Bool {
    guard case .table(let table) = kind else { return text.text.utf8.contains { $0 > 0x20 } }
    return table.rows.contains { $0.cells.contains { $0.blocks.contains { $0.holdsWords } } }
  }
}
