public import Foundation
public import PlanLoading
public import PlanModel

/// The versions of one plan, read as one family: where a version has a heading that is an objective in another one, its file is read again
/// with that known, so that an objective whose promises are gone is still one.
public struct PlanFamily: Sendable {
  /// The versions, in the order given.
  public private(set) var versions: [Loaded<Plan>]
  /// The two readings of the redline.
  public private(set) var redline: LoadedRedline?

  /// What one file gave when it was read alone, with what it takes to read it again.
  public struct Member<Reading: Sendable>: Sendable {
    /// What the file gave.
    public var reading: Reading
    /// The file.
    public var file: URL
    /// How it was read.
    public var options: LoadingOptions

    package init(_ reading: Reading, from file: URL, options: LoadingOptions = .standard) {
      self.reading = reading
      self.file = file
      self.options = options
    }

    /// Whether the file can be read once more: standard input cannot.
    fileprivate var isReadable: Bool { file.lastPathComponent != "-" }
  }

  /// The members as they read together.
  public init(_ members: [Member<Loaded<Plan>>], redline: Member<LoadedRedline>? = nil) throws(LoadingError) {
    versions = members.map(\.reading)
    self.redline = redline?.reading
    let marked = redline.map { [$0.reading.original.value, $0.reading.revised.value] } ?? []
    let titles = FamilyOfVersions(versions.map(\.value) + marked)
    for (index, member) in members.enumerated() where member.isReadable {
      guard let others = titles.unknown(to: index) else { continue }
      versions[index] = try PlanLoader(options: member.options, family: others).load(member.file)
    }
    guard let redline, redline.isReadable else { return }
    if let others = titles.unknown(to: members.count) ?? titles.unknown(to: members.count + 1) {
      self.redline = try PlanLoader(options: redline.options, family: others).loadRedline(redline.file)
    }
  }
}
