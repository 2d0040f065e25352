/// A format that writes any paper.
protocol DocumentFormat {
  /// The paper as the bytes of a file.
  static func bytes(of document: ReportDocument) -> [UInt8]
}
