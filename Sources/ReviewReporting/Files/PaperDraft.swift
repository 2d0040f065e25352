/// A paper as it is to be filed: its name, its ending and its bytes.
public struct PaperDraft: Hashable, Sendable {
  /// The name without its ending: "covering-report".
  public var name: String
  /// The ending: "docx".
  public var fileExtension: String
  /// The bytes.
  public var bytes: [UInt8]

  package init(name: String, fileExtension: String, bytes: [UInt8]) {
    self.name = name
    self.fileExtension = fileExtension
    self.bytes = bytes
  }

  /// The name of its file: the first, or that of a later draft beside one that was kept: "covering-report (new draft 2).docx".
  func fileName(number: Int) -> String {
    number == 1 ? "\(name).\(fileExtension)" : "\(name) (new draft \(number)).\(fileExtension)"
  }
}
