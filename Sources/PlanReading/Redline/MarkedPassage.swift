import PlanModel
import PlanLoading

/// A stretch of a paragraph with one status: kept, inserted or deleted. Looks are kept separately.
struct MarkedPassage {
  var standing: Standing
  /// Its words, white space at the ends left out.
  var text: String
  /// Whether white space parts it from the passage before.
  var isApart: Bool

  enum Standing {
    case kept
    case inserted
    case deleted
  }

  /// Its words, parted at white space.
  var words: [Substring] { text.utf8.split(separator: Byte.space).map { Substring($0) } }

  /// The runs of words with capitals, as names have them.
  var names: [[String]] {
    words.split { $0.utf8.first?.isASCIIUppercase != true }.map { $0.map(String.init) }
  }
}

extension MarkedText {
  /// The passages with words, in order.
  func passages(_ marks: [Mark]) -> [MarkedPassage] {
    let bytes = Array(text.utf8)
    var result: [MarkedPassage] = []
    var index = 0
    var isApart = false
    for span in coveringSpans {
      let end = index + span.length
      let start = bytes.skippingSpace(from: index, to: end)
      let stop = bytes.trimmingSpace(from: start, to: end)
      isApart = isApart || start > index
      if start < stop {
        let standing = Self.standing(span.mark.map { marks[$0].kind })
        if let last = result.last, last.standing == standing {
          result[result.count - 1].text += (isApart ? " " : "") + bytes.string(start..<stop)
        } else {
          result.append(MarkedPassage(standing: standing, text: bytes.string(start..<stop), isApart: isApart))
        }
        isApart = stop < end
      }
      index = end
    }
    return result
  }

  private static func standing(_ kind: DeclaredChange.Kind?) -> MarkedPassage.Standing {
    switch kind {
    case .inserted, .movedTo: .inserted
    case .deleted, .movedFrom: .deleted
    case .formatting, nil: .kept
    }
  }
}
