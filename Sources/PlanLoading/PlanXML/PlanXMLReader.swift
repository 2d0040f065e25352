public import Foundation
public import PlanModel
import ContentHashing
import PackagedXML

/// Reads Plan XML. The format says what everything is, so nothing is inferred.
public enum PlanXMLReader {
  /// Reads one version of a plan.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: where it came from, for messages and for the identity of the source.
  /// - Throws: ``LoadingError/invalid(_:line:reason:)`` where the file does not follow the schema or is not well formed,
  ///   ``LoadingError/unsafe(_:part:reason:)``, ``LoadingError/tooLarge(_:part:limit:)``, ``LoadingError/empty(_:)``.
  public static func read(_ bytes: [UInt8], file: URL) throws(LoadingError) -> Loaded<Plan> {
    let root = try validTree(bytes, file: file)
    var tree = PlanXMLTree()
    let plan = tree.plan(root)
    if plan.metadata.title == nil, plan.divisions.isEmpty { throw .empty(file) }
    let reading = root.first("reading")
    let firstReading = root.first("metadata")?.first("source")?.firstReading
    return Loaded(
      value: plan, source: identity(bytes, file: file, firstReading), notes: reading?.loadingNotes ?? [], declared: reading?.marks ?? [],
      coverage: reading?.first("coverage")?.coverage ?? ReadingCoverage(counting: plan))
  }

  private static func validTree(_ bytes: [UInt8], file: URL) throws(LoadingError) -> XMLElement {
    let complaint: PlanXMLComplaint
    do throws(PackagedXMLError) {
      let schema = try RelaxNGSchema(xml: Array(PlanXMLSchema.relaxNG.utf8))
      let violations = try schema.validate(bytes, part: "plan")
      guard let found = PlanXMLComplaint(violations) else {
        return try XMLElement(parsing: bytes, part: "plan", namespaces: XMLNamespaces(["": [PlanXMLSchema.namespace]]))
      }
      complaint = found
    } catch {
      throw refusal(error, file: file)
    }
    throw .invalid(file, line: complaint.line, reason: complaint.reason)
  }

  private static func refusal(_ error: PackagedXMLError, file: URL) -> LoadingError {
    switch error {
    case .malformed(_, let line, let reason): .invalid(file, line: max(line, 1), reason: "not well formed: \(reason)")
    case .documentType(_, let line): .unsafe(file, part: "line \(line)", reason: "it declares a document type")
    case .tooLarge(_, let limit): .tooLarge(file, part: "plan", limit: limit)
    case .unknownEncoding(_, let encoding): .invalid(file, line: 1, reason: "the encoding \(encoding) is not read; save it as UTF-8")
    default: .invalid(file, line: 1, reason: "\(error)")
    }
  }

  private static func identity(_ bytes: [UInt8], file: URL, _ firstReading: SourceIdentity.FirstReading?) -> SourceIdentity {
    SourceIdentity(
      fileName: file.shownName, sha256: SHA256.hexadecimal(of: bytes), format: PlanFormat.planXML.name,
      readerVersion: SourceFile.readerVersion, firstReading: firstReading)
  }
}

extension XMLElement {
  /// What a `source` element says; nil where it names no digest, by which alone two readings of one file can be known.
  fileprivate var firstReading: SourceIdentity.FirstReading? {
    guard let file = self["file"], let digest = self["sha256"] else { return nil }
    return SourceIdentity.FirstReading(
      fileName: file, sha256: digest, view: self["view"].flatMap { PlanXMLVocabulary.views[$0] }, readerVersion: self["reader"] ?? "")
  }
}
