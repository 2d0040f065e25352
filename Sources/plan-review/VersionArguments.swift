import ArgumentParser
import Foundation
import PlanModel

/// The versions to compare: two files, the two readings of one redline, a review file, or files named by their roles.
struct VersionArguments: ParsableArguments, InputArguments {
  @Argument(
    help: "The original and the revised version, or a review file (review.yaml) that names them. “-” is standard input, read as text.",
    completion: .file())
  var versions: [String] = []

  @Option(help: "One redlined file instead of two versions: its marks rejected, and its marks accepted.", completion: .file())
  var redline: String?

  @Option(help: "The plan as published.", completion: .file())
  var base: String?

  @Option(help: "The draft as put to the panel.", completion: .file())
  var draft: String?

  @Option(help: "The plan as issued.", completion: .file())
  var issued: String?

  @Option(help: "Which two of three versions: base-draft, draft-issued or base-issued.")
  var pair: VersionPair?

  @Option(
    name: .customLong("copies"), parsing: .upToNextOption,
    help: "Several reviewers' copies of one plan, reviewed together (compare only). Give the plan before them, or redlines of it alone.",
    completion: .file())
  var copies: [String] = []

  /// The files that are named by their roles.
  var named: [VersionRole: String] {
    var named: [VersionRole: String] = [:]
    named[.base] = base
    named[.draft] = draft
    named[.issued] = issued
    return named
  }

  var inputNames: [String] { versions + copies + [redline, base, draft, issued].compactMap(\.self) }

  /// The review file; nil where the versions are given one by one.
  var reviewFile: URL? {
    guard versions.count == 1, let name = versions.first, name.isReviewFile else { return nil }
    return name.file
  }

  func validate() throws {
    guard copies.isEmpty else { return try validateCopies() }
    let ways = [redline != nil, !versions.isEmpty, !named.isEmpty].count { $0 }
    guard ways == 1 else {
      throw ValidationError(
        ways == 0
          ? "Give two files, the original and the revised version; or one file with --redline; or a review file; or --base, --draft and "
            + "--issued."
          : "Give the versions in one way only: two files, --redline, a review file, or --base, --draft and --issued.")
    }
    if !versions.isEmpty, reviewFile == nil, versions.count != 2 {
      throw ValidationError("Give two files, the original and the revised version; or one file with --redline; or a review file.")
    }
    if versions == ["-", "-"] { throw ValidationError("Only one of the two versions can come from standard input.") }
    if named.count == 1 { throw ValidationError("Give at least two of --base, --draft and --issued.") }
    if pair != nil, redline != nil || versions.count == 2 {
      throw ValidationError("--pair chooses among three versions: give a review file, or --base, --draft and --issued.")
    }
    if let pair, !named.isEmpty, let missing = pair.roles.first(where: { named[$0] == nil }) {
      throw ValidationError("--pair \(pair.rawValue) needs --\(missing.rawValue).")
    }
  }
}

extension VersionArguments {
  private func validateCopies() throws {
    guard redline == nil, named.isEmpty, pair == nil, versions.count < 2, reviewFile == nil else {
      throw ValidationError(
        "With --copies give the plan that they are copies of, or nothing else: plan-review compare plan.docx --copies a.docx b.docx")
    }
    guard copies.count > 1 else { throw ValidationError("Give at least two copies after --copies.") }
    if (versions + copies).contains("-") { throw ValidationError("A plan and its copies cannot come from standard input.") }
  }
}

/// Two of the three versions of a variation.
enum VersionPair: String, ExpressibleByArgument, CaseIterable {
  case baseDraft = "base-draft"
  case draftIssued = "draft-issued"
  case baseIssued = "base-issued"

  /// The earlier version and the later one.
  var roles: [VersionRole] {
    switch self {
    case .baseDraft: [.base, .draft]
    case .draftIssued: [.draft, .issued]
    case .baseIssued: [.base, .issued]
    }
  }

  /// The first pair, in the order of the cases, both of whose versions are there.
  static func first(among roles: some Sequence<VersionRole>) -> VersionPair? {
    let given = Set(roles)
    return allCases.first { given.isSuperset(of: $0.roles) }
  }
}

extension String {
  /// The file that the argument names.
  var file: URL { self == "-" ? URL(filePath: "/-") : URL(filePath: self) }
}
