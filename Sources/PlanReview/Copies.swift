public import Foundation
import PlanComparison
import PlanLoading
import PlanModel
import PlanReading
public import ReviewReporting

/// Reviews several reviewers' copies of one plan together.
///
/// - Parameters:
///   - copies: The copies: redlines of the plan, or plain versions of it.
///   - base: The plan; nil where every copy is a redline, whose marks rejected must give one and the same plan.
///   - settings: How to read and compare.
/// - Throws: `LoadingError` where a source is refused, `ComparisonError.basesDiffer` where the copies are not of one plan.
public func review(copies: [URL], of base: URL?, settings: ReviewSettings = .standard) throws -> CopiesReport {
  let loader = PlanLoader(options: settings.loading)
  let published = try base.map { try loader.load($0) }
  var first: (file: URL, units: [String])?
  let all = try copies.map { file -> CopiesReport.Copy in
    let readings = published == nil ? try loader.loadRedline(file) : nil
    guard let original = published ?? readings?.original else { throw LoadingError.empty(file) }
    let revised = try readings?.revised ?? loader.load(file)
    let units = original.value.units.map(\.text)
    if let first, let word = firstDifference(first.units, units) {
      throw ComparisonError.basesDiffer(first.file.shownName, file.shownName, word)
    }
    first = first ?? (file, units)
    let report = try review(original, against: revised, settings: settings)
    return CopiesReport.Copy(reviewer: reviewer(of: revised, file: file), report: report)
  }
  return CopiesReport(distinct(all), readerVersion: ProductVersion.current)
}

/// The author of all marks in a copy; the file's name where there is none, or are several.
private func reviewer(of copy: Loaded<Plan>, file: URL) -> String {
  let authors = Set(copy.declared.compactMap(\.author))
  if authors.count == 1, let author = authors.first { return author }
  return file.deletingPathExtension().shownName
}

/// Two copies by one author are told apart by their files.
private func distinct(_ copies: [CopiesReport.Copy]) -> [CopiesReport.Copy] {
  let counts = Dictionary(grouping: copies, by: \.reviewer).mapValues(\.count)
  return copies.map { copy in
    guard let count = counts[copy.reviewer], count > 1 else { return copy }
    return CopiesReport.Copy(reviewer: "\(copy.reviewer) (\(copy.report.revised.source.fileName))", report: copy.report)
  }
}

private func firstDifference(_ one: [String], _ other: [String]) -> String? {
  guard one != other else { return nil }
  let place = zip(one, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(one.count, other.count)
  return other.indices.contains(place) ? other[place] : one[place]
}
