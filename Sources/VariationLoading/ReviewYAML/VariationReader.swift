public import Foundation
public import PlanModel
public import PlanLoading
import PlanReading

/// Reads a review file, `review.yaml`, into a ``Variation``.
public enum VariationReader {
  /// Reads a review file from disk.
  ///
  /// - Throws: ``LoadingError/unreadable(_:reason:)`` and what ``read(_:file:)`` throws.
  public static func read(_ file: URL) throws(LoadingError) -> Variation {
    let bytes: Data
    do { bytes = try Data(contentsOf: file) } catch {
      throw .unreadable(file, reason: "there is no such file, or it may not be read")
    }
    return try read(Array(bytes), file: file)
  }

  /// Reads the bytes of a review file.
  ///
  /// Anchors, aliases, tags and more than one document are refused: a review file needs none, and they can make a small file endless.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, in UTF-8.
  ///   - file: Its name, for messages.
  /// - Throws: ``LoadingError/invalidReview(_:faults:)`` with every fault found, ``LoadingError/tooLarge(_:part:limit:)``,
  ///   ``LoadingError/empty(_:)``.
  public static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> Variation {
    let root = try ReviewDocument.root(of: bytes, file: file)
    var decoder = ReviewDecoder()
    let variation = decoder.variation(root)
    guard let variation, decoder.faults.isEmpty else {
      throw .invalidReview(file, faults: decoder.faults.sorted { ($0.line, $0.key) < ($1.line, $1.key) })
    }
    return variation
  }
}
