import PlanModel
import Yams
import PlanLoading
import PlanReading

extension ReviewDecoder {
  /// The versions in the order base, draft, issued. At least one is wanted where there is no redline, and at most one of each role.
  mutating func versions(in map: ReviewMapping) -> [Variation.Version] {
    var versions: [Variation.Version] = []
    var lines: [VersionRole: Int] = [:]
    let entries = list("versions", in: map)
    for (node, path) in entries {
      guard let entry = mapping(node, at: path, keys: ReviewKeys.version) else { continue }
      let role = requiredChoice("role", in: entry, of: VersionRole.self)
      let label = requiredText("label", in: entry, example: "Published plan 2025-29")
      let date = date("date", in: entry)
      let source = source(in: entry)
      let reading = reading(in: entry)
      guard let role, let label, let source else { continue }
      if let first = lines[role] {
        fault(
          entry.line(of: "role"), entry.name("role"),
          "There is a version with the role \(role.rawValue) on line \(first) already. Older versions go under `earlier-versions`.")
        continue
      }
      lines[role] = entry.line(of: "role")
      versions.append(Variation.Version(role: role, label: label, date: date, source: source, reading: reading))
    }
    if map["versions"] == nil, map["redline"] == nil {
      fault(map.line(of: "versions"), "versions", "Give at least one version of the plan, with `role`, `label` and `file`.")
    }
    return VersionRole.allCases.compactMap { role in versions.first { $0.role == role } }
  }

  /// The older versions, in the order given.
  mutating func earlierVersions(in map: ReviewMapping) -> [Variation.EarlierVersion] {
    var versions: [Variation.EarlierVersion] = []
    for (node, path) in list("earlier-versions", in: map) {
      guard let entry = mapping(node, at: path, keys: ReviewKeys.earlierVersion) else { continue }
      let label = requiredText("label", in: entry, example: "Plan 2021-24")
      let date = date("date", in: entry)
      let source = source(in: entry)
      let reading = reading(in: entry)
      if let label, let source {
        versions.append(Variation.EarlierVersion(label: label, date: date, source: source, reading: reading))
      }
    }
    return versions
  }

  mutating func redline(in map: ReviewMapping) -> Variation.Redline? {
    guard let entry = child("redline", in: map, keys: ReviewKeys.redline) else { return nil }
    let label = text("label", in: entry)
    let date = date("date", in: entry)
    let inserted = text("inserted", in: entry)
    let deleted = text("deleted", in: entry)
    let reading = reading(in: entry)
    return source(in: entry).map {
      Variation.Redline(label: label, date: date, source: $0, inserted: inserted, deleted: deleted, reading: reading)
    }
  }

  /// The covering report: a file name, or `file` with `from` and `to`.
  mutating func coveringReport(in map: ReviewMapping) -> Variation.SourceReference? {
    if map["covering-report"]?.scalar != nil {
      return path("covering-report", in: map).map { Variation.SourceReference(file: $0) }
    }
    return child("covering-report", in: map, keys: ReviewKeys.coveringReport).flatMap { source(in: $0) }
  }

  private mutating func source(in entry: ReviewMapping) -> Variation.SourceReference? {
    let from = text("from", in: entry)
    let to = text("to", in: entry)
    guard entry["file"] != nil else {
      fault(entry.line(of: "file"), entry.name("file"), "A file is wanted here, such as `file: published-plan.docx`.")
      return nil
    }
    return path("file", in: entry).map { Variation.SourceReference(file: $0, from: from, to: to) }
  }

  /// A path. An address on the web is refused: nothing is fetched.
  mutating func path(_ key: String, in map: ReviewMapping) -> String? {
    guard let text = text(key, in: map) else { return nil }
    if text.contains("://") {
      fault(map.line(of: key), map.name(key), "An address on the web is not fetched. Save the document beside this file and name the file.")
      return nil
    }
    return text
  }
}
