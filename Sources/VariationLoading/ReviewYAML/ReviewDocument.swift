import Foundation
import Yams
import PlanLoading
import PlanReading

/// The bounds that a review file is held to before its YAML is parsed, and the parsing.
enum ReviewDocument {
  /// The largest file that is read, in bytes. A review with a hundred recommendations takes about a tenth of it.
  static let byteLimit = 1 << 20

  /// The root of the YAML of a review file.
  static func root(of bytes: [UInt8], file: URL) throws(LoadingError) -> Node {
    guard bytes.count <= byteLimit else { throw .tooLarge(file, part: "the review file", limit: "1 MB") }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard let text = String(validating: bytes.starts(with: mark) ? bytes[3...] : bytes[...], as: UTF8.self) else {
      throw .invalidReview(file, faults: [ReviewFileFault(line: 1, reason: "The file is not UTF-8 text. Save it as UTF-8.")])
    }
    if let sign = ForbiddenSigns.first(in: bytes) { throw .invalidReview(file, faults: [fault(of: sign)]) }
    let node: Node?
    do { node = try compose(yaml: text) } catch {
      throw .invalidReview(file, faults: [(error as? YamlError)?.fault ?? ReviewFileFault(line: 1, reason: "The YAML cannot be read.")])
    }
    guard let node, !node.isEmpty else { throw .empty(file) }
    return node
  }

  private static func fault(of sign: ForbiddenSigns.Found) -> ReviewFileFault {
    ReviewFileFault(
      line: sign.line,
      reason: sign.isAnchor
        ? "A value that begins with & is an anchor in YAML, and anchors are not read. Put text in quotation marks, or a word before the &."
        : "A value that begins with ! is a tag in YAML, and tags are not read. Put a word before the !.")
  }
}

extension YamlError {
  /// The fault in the words of somebody who edits the file.
  fileprivate var fault: ReviewFileFault {
    switch self {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      ReviewFileFault(line: mark.line, reason: Self.plain(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      ReviewFileFault(
        line: context.mark.line, key: duplicates.first ?? "", reason: "The key stands twice in one place. Keep one of the two.")
    case .reader(_, let offset, _, let yaml):
      ReviewFileFault(
        line: 1 + yaml.prefix(offset ?? 0).filter(\.isNewline).count,
        reason: "A character that text may not hold stands here. Delete it or type the line again.")
    default: ReviewFileFault(line: 1, reason: "The YAML cannot be read.")
    }
  }

  private static func plain(_ problem: String) -> String {
    switch problem {
    case let text where text.contains("mapping values are not allowed"):
      "A colon stands inside the text of a value, or the line is indented too far. Put text with a colon in quotation marks."
    case let text where text.contains("cannot start any token"):
      "The line is indented with a tab, or a value begins with a sign such as @ or %. Indent with spaces; put the value in quotation marks."
    case let text where text.contains("expected ':'"):
      "A key has no colon after it. Write `key: value`, or put a long text in quotation marks."
    case let text where text.contains("block mapping") || text.contains("expected <block end>") || text.contains("expected key"):
      "The line does not line up with the lines above it. Indent keys of one place by the same number of spaces."
    case let text where text.contains("another document"): "The file holds a second document (a line `---`). Keep one document."
    case let text where text.contains("nesting") || text.contains("Maximum"):
      "The file is nested too deeply. A review file has five levels at most."
    case let text where text.contains("alias"):
      "A value that begins with * is an alias in YAML, and aliases are not read. Put it in quotation marks."
    case let text where text.contains("unexpected end") || text.contains("end of stream"):
      "A quotation mark or a bracket is opened and not closed."
    default: "The YAML cannot be read (\(problem)). Check the line and the one above it."
    }
  }
}

extension Node {
  /// Whether nothing is there: no value, or one of the ways of writing none.
  var isEmpty: Bool {
    guard let scalar, scalar.style == .plain || scalar.style == .any else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// The line it begins on; 1 where none is known.
  var line: Int { mark?.line ?? 1 }
}
