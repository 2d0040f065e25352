/// Something to read: it composes a document, and any format of documents writes it.
public protocol Paper: Sendable {
  var document: ReportDocument { get }
}

/// A paper that is published as data too, by its JSON Schema.
public protocol DataReport: Paper {
  /// The data as JSON (RFC 8259), in UTF-8.
  var json: [UInt8] { get }
}

/// A paper that is also a table for a spreadsheet.
public protocol TabularReport: Paper {
  /// The table as comma-separated values (RFC 4180), in UTF-8.
  var csv: [UInt8] { get }
}

extension Paper {
  /// The formats that this kind of paper is written in, in the order of the registry.
  public static var formats: [ReportFormat] { ReportFormat.all.filter { $0.isWritten(for: Self.self) } }

  /// The paper as the bytes of a file.
  ///
  /// - Precondition: The format is one of ``formats``.
  public func rendered(as format: ReportFormat) -> [UInt8] {
    guard let bytes = format.bytes(of: self) else {
      preconditionFailure("\(Self.self) is not written as \(format.name): choose among its formats.")
    }
    return bytes
  }
}

/// A document is a paper that is composed already.
extension ReportDocument: Paper {
  /// The document itself.
  public var document: ReportDocument { self }
}
