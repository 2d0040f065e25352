import DocumentRendering
import PlanModel
import ReviewCases
import ReviewReporting
import ReviewStorage

/// The page of a case.
struct ReviewView {
  let title: String
  let ways: [CaseFrame.Way]
  let faults: [String]
  let formToken: String
  let officer: String
  let hasReview: Bool
  let themes: [String]
  let inShort: String
  let remarks: [String]
  let hasDoubts: Bool
  let toConfirm: [CommentView]
  let hasFirstLooks: Bool
  let firstLooks: [Look]
  let groups: [Group]
  let hasFiles: Bool
  let files: [File]
  let papers: [PaperLinks]
  let sent: [Sent]
  let general: [CommentView]
  let roles = Choice.roles
  let kinds = Choice.kinds
  let readers = Choice.readers
  let stages = Choice.stages
  let filesPath: String
  let commentsPath: String
  let sendPath: String
  let factsPath: String
  let auditPath: String

  struct Look {
    let reference: String
    let heading: String
    let sentence: String
  }

  struct Group {
    let title: String
    let sentence: String?
    let changes: [ChangeView]
  }

  struct File {
    let number: Int
    let name: String
    let reason: String
    let sha256: String
    let roles: [Choice]
    let filesPath: String
    let formToken: String
  }

  struct PaperLinks {
    let title: String
    let word: String
    let html: String
  }

  struct Sent {
    let stage: String
    let files: [SentFile]

    struct SentFile {
      let name: String
      let path: String
    }
  }

  init(_ state: CaseState, review: CaseReview?, of id: CaseID, faults: [String], officer: String, formToken: String) {
    title = state.title ?? ""
    ways = CaseFrame.ways(of: id)
    self.faults = faults
    self.formToken = formToken
    self.officer = officer
    let report = review?.report
    hasReview = report != nil
    themes = report?.themes.map(\.sentence) ?? []
    inShort = (report?.inShort.joined(separator: " ") ?? "").replacing(
      ReadingDoubts.advice, with: "Look at “How it was read”, and correct it there.")
    remarks = report?.remarks ?? []
    let view = { (comment: CaseState.Comment) in CommentView(comment, of: id, run: state.newestRun, formToken: formToken) }
    toConfirm = state.commentsToConfirm.map(view)
    hasDoubts = !toConfirm.isEmpty
    general = state.comments(for: .officer).filter { $0.placement == .general }.map(view)
    let references = Dictionary((state.newestRun?.changes ?? []).map { ($0.id, $0.reference) }) { first, _ in first }
    let reference = { (reported: ReportedChange) in report.flatMap { references[$0.change(reported).id] } ?? reported.ref }
    firstLooks = (report?.firstLooks ?? []).compactMap { look in
      report.map {
        let reported = $0.changes[look.change]
        return Look(reference: reference(reported), heading: reported.heading, sentence: look.sentence)
      }
    }
    hasFirstLooks = !firstLooks.isEmpty
    groups = (report?.groups ?? []).filter { !$0.changes.isEmpty }.map { group in
      Group(
        title: group.title, sentence: group.sentence,
        changes: group.changes.compactMap { index in
          report.map {
            ChangeView($0.changes[index], in: $0, reference: reference($0.changes[index]), state: state, of: id, formToken: formToken)
          }
        })
    }
    files = state.files.enumerated().map { index, file in
      File(
        number: index + 1, name: file.name, reason: file.reason ?? "An officer said so.", sha256: file.sha256,
        roles: Choice.roles.map { Choice(value: $0.value, label: $0.label, isChosen: $0.value == file.role.rawValue) },
        filesPath: Address.files(id).path, formToken: formToken)
    }
    hasFiles = !files.isEmpty
    papers = PaperKind.allCases.map { kind in
      PaperLinks(
        title: kind.label, word: Address.paper(id, name: "\(kind.rawValue).docx").path,
        html: Address.paper(id, name: "\(kind.rawValue).html").path)
    }
    sent = state.sent.enumerated().map { index, papers in
      Sent(
        stage: papers.stage.label,
        files: papers.files.map { Sent.SentFile(name: $0.name, path: Address.sent(id, number: index + 1, name: $0.name).path) })
    }
    filesPath = Address.files(id).path
    commentsPath = Address.comments(id).path
    sendPath = Address.send(id).path
    factsPath = Address.facts(id).path
    auditPath = Address.audit(id).path
  }
}

extension PaperKind {
  /// Its name for readers: "Covering report".
  fileprivate var label: String {
    let words = rawValue.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
