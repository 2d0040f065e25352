public import Foundation
import PlanModel
public import PlanLoading
import PlanReading

/// Reads a panel's minutes and lists what they record as resolved, agreed, asked for and promised: proposals to be confirmed.
///
/// The words are kept as given. What is listed rests on the vocabulary of minutes alone, so a reader must confirm each point.
public enum MinutesReader {
  /// Reads minutes from a file of any format that holds text.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - options: Where the minutes begin and end in a larger document, and the format where it cannot be detected.
  /// - Throws: What the readers of the formats throw; ``LoadingError/unknownFormat(_:reason:)`` for Plan XML.
  public static func read(_ file: URL, options: LoadingOptions = .standard) throws(LoadingError) -> MinutesSummary {
    let source = try SourceFile(file, format: options.format)
    if source.format == .planXML { throw .unknownFormat(file, reason: "Plan XML holds a plan, and minutes are wanted") }
    var document = try source.document()
    guard !document.blocks.isEmpty else { throw .empty(file) }
    if options.from != nil || options.to != nil { document = try document.planExcerpt(options: options, file: file) }
    return summary(of: document.reading(.revised))
  }

  /// The points in the blocks of minutes.
  package static func summary(of blocks: [Block]) -> MinutesSummary {
    let lines = MinutesLine.lines(of: blocks)
    var finder = AgreedPointFinder()
    for line in lines { finder.take(line) }
    let meeting = lines.prefix(40).lazy.filter { $0.text.utf8.count < 120 }.compactMap { CalendarDate.firstPrinted(in: $0.text) }.first
    return MinutesSummary(meeting: meeting, points: finder.points)
  }
}
