package import Foundation
import PackagedXML

/// Reads OpenDocument texts (ODF 1.1 to 1.3), as packages and as one file of XML, with their tracked changes.
package enum ODTReader {
  /// Reads the document in `bytes`; `file` is named in messages. A document without a word in it is refused.
  package static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument {
    let document: SourceDocument
    do throws(PackagedXMLError) {
      document =
        bytes.starts(with: [0x50, 0x4B])
        ? try OpenDocumentAssembly.document(ODTPackage(bytes)) : try OpenDocumentAssembly.document(flat: bytes)
    } catch {
      throw error.isMissingText ? .unknownFormat(file, reason: "it holds no OpenDocument text") : LoadingError(error, in: file)
    }
    guard document.blocks.contains(where: { $0.cellParagraphs.contains { $0.text.text.utf8.contains { $0 > 0x20 } } }) else {
      throw .empty(file)
    }
    return document
  }
}

extension PackagedXMLError {
  fileprivate var isMissingText: Bool { if case .missing = self { true } else { false } }
}
