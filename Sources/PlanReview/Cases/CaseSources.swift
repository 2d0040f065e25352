package import Foundation
import PlanLoading
package import PlanModel
import PlanReading
package import ReviewCases
import VariationLoading

/// The sources of a case: of each role the file that came last, and the facts that the review file holds.
package struct CaseSources {
  private let state: CaseState
  private let folder: CaseFolder

  /// Creates the sources of a case that is in a state.
  package init(of state: CaseState, in folder: CaseFolder) {
    self.state = state
    self.folder = folder
  }

  /// The files of the case by role: of each role the one that came last.
  package var files: [CaseFile.Role: URL] {
    Dictionary(state.files.map { ($0.role, folder.source($0.sha256, ending: CaseFolder.ending(of: $0.name))) }) { _, last in last }
  }

  /// What a review depends on: the review file and the files by role.
  package func key() throws -> String {
    let files = CaseFile.Role.allCases.compactMap { role in file(role).map { "\(role.rawValue) \($0.sha256)" } }
    return (files + [folder.reviewText() ?? ""]).joined(separator: "\n")
  }

  /// The documents as read; nil where the case has no two versions.
  package func loaded() throws -> LoadedVariation? {
    guard file(.redline) != nil || (file(.published) != nil && file(.draft) != nil) else { return nil }
    var variation = try written()
    variation.versions = versions(as: variation.versions)
    variation.redline = file(.redline).map { file in
      var redline = variation.redline ?? Variation.Redline(source: Variation.SourceReference(file: ""))
      redline.source = source(file)
      return redline
    }
    variation.coveringReport = file(.coveringReport).map(source)
    variation.earlierVersions = variation.earlierVersions.compactMap { version in
      inCase(version.source).map { source in
        var version = version
        version.source = source
        return version
      }
    }
    variation.evidence = variation.evidence.compactMap { evidence in
      inCase(evidence.source).map { source in
        var evidence = evidence
        evidence.source = source
        return evidence
      }
    }
    variation.evidenceCorrections = nil
    let names = Dictionary(state.files.map { ($0.sha256, $0.name) }) { _, last in last }
    return try LoadedVariation(variation, files: VariationFiles(of: variation, in: folder.reviewFile)).named(names)
  }

  /// The draft that a run compared; nil where its file is not known.
  package func draft(of run: Run) throws -> Loaded<Plan>? {
    let sources = Set(run.sources)
    let drafts = state.files.filter { sources.contains($0.sha256) && ($0.role == .draft || $0.role == .redline) }
    guard let draft = drafts.last(where: { $0.role == .draft }) ?? drafts.last else { return nil }
    return try PlanLoader().load(folder.source(draft.sha256, ending: CaseFolder.ending(of: draft.name)))
  }

  /// The facts of the review file, which is written with its explanations where it is not there yet.
  private func written() throws -> Variation {
    if folder.reviewText() == nil {
      try folder.write(review: VariationTemplate.commented(area: try area() ?? state.title ?? "Name of the police area", versions: [:]))
    }
    return try VariationReader.read(folder.reviewFile)
  }

  /// The police area that a version prints.
  private func area() throws -> String? {
    guard let file = file(.published) ?? file(.draft) ?? file(.redline) else { return nil }
    return try PlanLoader().load(folder.source(file.sha256, ending: CaseFolder.ending(of: file.name))).value.metadata.area
  }

  /// The versions of the case, each with the label and the date that the review file gives its role.
  private func versions(as written: [Variation.Version]) -> [Variation.Version] {
    let roles: [(VersionRole, CaseFile.Role, String)] = [
      (.base, .published, "Published plan"), (.draft, .draft, "Draft variation"), (.issued, .issued, "Plan as issued"),
    ]
    return roles.compactMap { role, fileRole, label in
      guard let file = file(fileRole) else { return nil }
      let known = written.first { $0.role == role }
      return Variation.Version(role: role, label: known?.label ?? label, date: known?.date, source: source(file))
    }
  }

  private func source(_ file: CaseFile) -> Variation.SourceReference {
    Variation.SourceReference(file: folder.source(file.sha256, ending: CaseFolder.ending(of: file.name)).path(percentEncoded: false))
  }

  /// A source that the review file names, as the file of that name in the case; nil where the case has none.
  private func inCase(_ named: Variation.SourceReference) -> Variation.SourceReference? {
    let name = named.file.split(separator: "/").last.map(String.init)
    guard let file = state.files.last(where: { $0.name == name }) else { return nil }
    var found = source(file)
    (found.from, found.to) = (named.from, named.to)
    return found
  }

  private func file(_ role: CaseFile.Role) -> CaseFile? { state.files.last { $0.role == role } }
}
