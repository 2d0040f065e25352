package import Foundation
package enum PDFReader {
  package static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> SourceDocument { throw .empty(file) }
}
