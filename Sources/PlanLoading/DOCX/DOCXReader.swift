package import Foundation
import PackagedXML
import PlanModel

/// Reads Word documents (Office Open XML, ECMA-376), transitional and strict.
package struct DOCXReader {
  /// Reads the document in `bytes`; `file` is named in messages. A document without a word in it is refused.
  package static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    let document = try document(bytes, file: file)
    guard document.blocks.contains(where: { $0.holdsWords }) else {
      guard document.coverage.unread.contains(where: { $0.what == StoryFindings.linkedDocument }) else { throw .empty(file) }
      throw .unknownFormat(
        file, reason: "all its words stand in another document that is embedded in it; open it in Word and save it as .docx once more")
    }
    return document
  }

  /// Reads the document in `bytes`, which may be empty of words.
  package static func document(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    if CompoundFile.isOne(bytes) { throw CompoundFile(bytes).refusal(of: file) }
    do throws(PackagedXMLError) {
      let package = try DOCXPackage(bytes)
      return try DOCXAssembly(package).document()
    } catch {
      throw error == .missing(part: "main document")
        ? .unknownFormat(file, reason: "an archive with no Word document in it") : LoadingError(error, in: file)
    }
  }
}

extension Block {
  /// Whether there are words in the block or in the cells of its table.
  fileprivate var holdsWords: Bool {
    guard case .table(let table) = kind else { return text.text.utf8.contains { $0 > 0x20 } }
    return table.rows.contains { $0.cells.contains { $0.blocks.contains { $0.holdsWords } } }
  }
}
