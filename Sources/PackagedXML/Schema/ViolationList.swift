import CXML2

/// What libxml2 reports while it works on a schema or a document, in order, without repeats.
final class ViolationList {
  private var reports: [Report] = []
  /// More than this many help nobody.
  private let limit = 200

  private struct Report: Equatable {
    var node: UnsafeMutablePointer<xmlNode>?
    var violation: RelaxNGSchema.Violation
  }

  var isEmpty: Bool { reports.isEmpty }
  var first: RelaxNGSchema.Violation? { reports.first?.violation }
  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let add: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<xmlError>?) -> Void = { user, error in
    guard let user, let error = error?.pointee else { return }
    let list = Unmanaged<ViolationList>.fromOpaque(user).takeUnretainedValue()
    let violation = RelaxNGSchema.Violation(line: max(Int(error.line), 1), message: XMLMessage.text(error.message))
    let report = Report(node: error.node?.assumingMemoryBound(to: xmlNode.self), violation: violation)
    if list.reports.count < list.limit, list.reports.last != report { list.reports.append(report) }
  }

  /// Runs `body` with this thread's own error handler pointing here, since parts of libxml2 report only there.
  func catchingGlobalErrors<Result>(_ body: () -> Result) -> Result {
    xmlSetStructuredErrorFunc(pointer, Self.add)
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    return body()
  }

  /// The violations with the lines of their elements; `lines` has one for each element in document order.
  func found(in tree: xmlDocPtr, lines: [Int]) -> [RelaxNGSchema.Violation] {
    var wanted = Set(reports.compactMap(\.node))
    var found: [UnsafeMutablePointer<xmlNode>: Int] = [:]
    var index = 0
    var next = xmlDocGetRootElement(tree)
    while let node = next, !wanted.isEmpty {
      if node.pointee.type == XML_ELEMENT_NODE {
        if wanted.remove(node) != nil, lines.indices.contains(index) { found[node] = lines[index] }
        index += 1
      }
      next = Self.following(node)
    }
    return reports.map { report in
      guard let node = report.node, let line = found[node] else { return report.violation }
      return RelaxNGSchema.Violation(line: line, message: report.violation.message)
    }
  }

  /// The next node in document order.
  private static func following(_ node: UnsafeMutablePointer<xmlNode>) -> UnsafeMutablePointer<xmlNode>? {
    if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children { return child }
    var current: UnsafeMutablePointer<xmlNode>? = node
    while let here = current, here.pointee.type != XML_DOCUMENT_NODE {
      if let next = here.pointee.next { return next }
      current = here.pointee.parent
    }
    return nil
  }
}
