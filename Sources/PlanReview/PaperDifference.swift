public import Foundation
public import PlanLoading
import PlanReading
import VariationLoading
import PlanModel

/// How an officer's copy of a paper differs from a new draft of it, paragraph by paragraph, as our own reader reads both.
///
/// A paragraph counts as often as it occurs. One that only moved is no difference.
public struct PaperDifference: Hashable, Sendable {
  /// The paragraphs of the kept file only, in its order.
  public let onlyInKept: [String]
  /// The paragraphs of the new draft only, in its order.
  public let onlyInNew: [String]

  /// Reads both files and compares their paragraphs.
  ///
  /// - Throws: `LoadingError` where one of them cannot be read.
  public init(between kept: URL, and new: URL) throws(LoadingError) {
    let loader = PlanLoader()
    self.init(
      between: try loader.paragraphs(of: kept, view: .revised).map(Self.withoutPageNumber),
      and: try loader.paragraphs(of: new, view: .revised).map(Self.withoutPageNumber))
  }

  /// Compares the paragraphs of two texts.
  public init(between kept: [String], and new: [String]) {
    onlyInKept = Self.surplus(of: kept, over: new)
    onlyInNew = Self.surplus(of: new, over: kept)
  }

  /// Whether every paragraph of each is in the other.
  public var isEmpty: Bool { onlyInKept.isEmpty && onlyInNew.isEmpty }

  /// A line of a header or footer without "Page 1 of 2": a word processor counts pages anew whenever it saves.
  private static func withoutPageNumber(_ paragraph: String) -> String {
    guard paragraph.contains("\t") else { return paragraph }
    let parts = paragraph.split(separator: "\t", omittingEmptySubsequences: false)
    return parts.filter { !($0.hasPrefix("Page ") && $0.contains(" of ")) }.joined(separator: "\t")
  }

  private static func surplus(of one: [String], over other: [String]) -> [String] {
    var left = Dictionary(other.map { ($0, 1) }, uniquingKeysWith: +)
    return one.filter { paragraph in
      guard !paragraph.allSatisfy(\.isWhitespace) else { return false }
      guard let count = left[paragraph], count > 0 else { return true }
      left[paragraph] = count - 1
      return false
    }
  }
}
