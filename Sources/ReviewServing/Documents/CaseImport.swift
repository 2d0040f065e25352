import DocumentRendering
import ContentHashing
import PlanModel
package import ReviewCases
import ReviewReporting

/// Takes files into a case. Each is recognised by what it is: a review form, answers to queries, a plan. What was taken in before is left out, and
/// what cannot be read is kept as it came and listed.
package struct CaseImport {
  private let desk: CaseDesk
  private let id: CaseID

  package init(_ desk: CaseDesk, of id: CaseID) {
    self.desk = desk
    self.id = id
  }

  /// Takes files in, and says what became of each, in order.
  ///
  /// - Parameter person: Whose forms they are, where the forms do not say.
  package func take(_ all: [IncomingFile], from person: String? = nil) throws -> [ImportOutcome] {
    let (files, refused) = try desk.tried(all, in: id)
    var rest = (taken: try takeSound(files, from: person), refused: refused)
    return all.map { file in
      if let outcome = rest.refused.first, outcome.name == file.name, !files.contains(file) { return rest.refused.removeFirst() }
      return rest.taken.removeFirst()
    }
  }

  private func takeSound(_ files: [IncomingFile], from person: String?) throws -> [ImportOutcome] {
    let state = try desk.state(of: id)
    var entering = EnteringForms(
      state: state, folder: desk.files(of: id), caseKey: try desk.key(of: id), person: person, draft: { try desk.draft($0, in: id) })
    var outcomes: [ImportOutcome?] = []
    var plans: [IncomingFile] = []
    for file in files {
      let outcome = try file.isReviewFile ? nil : entering.take(file)
      outcomes.append(outcome)
      if outcome == nil, !file.isReviewFile { plans.append(file) }
    }
    try desk.enter(entering.actions, in: id)
    var planOutcomes = try plans.isEmpty ? [] : takePlans(plans)
    // Facts come last: they may name the other files.
    var factOutcomes = try files.filter(\.isReviewFile).map(takeFacts)
    return zip(files, outcomes).map { file, outcome in
      outcome ?? (file.isReviewFile ? factOutcomes.removeFirst() : planOutcomes.removeFirst())
    }
  }

  /// A review file that was written outside the case: its facts become those of the case.
  private func takeFacts(_ file: IncomingFile) throws -> ImportOutcome {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let isFirst = desk.facts(of: id) == nil
    do {
      try desk.write(facts: text, of: id)
    } catch {
      return ImportOutcome(name: file.name, sentence: "\(error)".replacing("review.yaml", with: file.name), isRefused: true)
    }
    let before = isFirst ? "" : " What the case held before is kept in its folder."
    return ImportOutcome(name: file.name, sentence: "Taken in as the facts of the case.\(before)")
  }

  /// Plans and other papers, each with the role that it was taken for.
  private func takePlans(_ files: [IncomingFile]) throws -> [ImportOutcome] {
    let faults = try desk.take(files, as: nil, in: id)
    let state = try desk.state(of: id)
    let taken = state.files
    return files.map { file in
      let digest = SHA256.hexadecimal(of: file.bytes)
      guard let entry = taken.last(where: { $0.sha256 == digest }) else {
        let fault = faults.first { $0.contains(file.name) } ?? "\(file.name): the file cannot be read."
        return ImportOutcome(name: file.name, sentence: fault, isRefused: true)
      }
      let reason = entry.reason.map { " \($0)" } ?? ""
      if let letter = state.received.last(where: { $0.sha256 == digest && $0.kind == .response }) {
        let sentence = "A response of the commissioner.\(reason) The responses that are clear were recorded; see “Responses”."
        return ImportOutcome(name: file.name, sentence: sentence, remarks: letter.unplaced)
      }
      return ImportOutcome(name: file.name, sentence: "Taken in as: \(entry.role.label.lowercasedFirst).\(reason)")
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension IncomingFile {
  /// Whether its name is that of a review file. No plan comes in that format.
  fileprivate var isReviewFile: Bool { name.lowercased().hasSuffix(".yaml") || name.lowercased().hasSuffix(".yml") }
}
