package import Foundation
import PlanLoading
import PlanModel
import PlanReading

/// The words of a document of a case that is no plan: a letter.
package enum CaseText {
  /// Its paragraphs in order, the cells of tables too, with every tracked change accepted.
  ///
  /// - Throws: `LoadingError` where the file cannot be read.
  package static func paragraphs(of file: URL) throws -> [String] { try PlanLoader().paragraphs(of: file, view: .revised) }
}
