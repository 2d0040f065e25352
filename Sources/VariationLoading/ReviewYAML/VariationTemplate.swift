public import PlanModel
import PlanLoading
import PlanReading

/// The review file that a user begins with: every key explained, and the whole of it loads unchanged.
///
/// A line that begins with `# ` explains. A line that begins with `#` and a key, or with `#` and more spaces, is an example: without its
/// `#` it counts. The first line of the file says so.
public enum VariationTemplate {
  /// The text of a commented review file.
  ///
  /// - Parameters:
  ///   - area: The police area.
  ///   - versions: The files of the versions, by role. A role that is not there becomes an example.
  ///   - redline: The file of the redline, if there is one.
  public static func commented(area: String, versions: [VersionRole: String] = [.base: "published-plan.docx"], redline: String? = nil)
    -> String
  {
    var text = opening(area: area)
    let files = versions.isEmpty ? [.base: "published-plan.docx"] : versions
    for role in VersionRole.allCases { text += version(role, file: files[role]) }
    text += redlineBlock(redline) + rest
    return text
  }

  private static func opening(area: String) -> String {
    let named = quoted
    return """
      # The review file: what no document of the plan says. Lines that begin with "# " explain; take the # away from any other to use it.
      # Dates are written year-month-day: 2026-03-31. Put text that holds a colon in "quotation marks".

      # The police area.
      area: \(named(area))
      # england or wales. Duties of the panel differ (s.28(8) of the Act is for England).
      country: england
      # The plan's own title.
      #plan-title: \(named("Safer \(area) Plan 2025-29"))

      # Who issues the plan. kind: pcc (police and crime commissioner), pfcc (with fire), mayor, mopac (London) or board.
      body:
        kind: pcc
        name: \(named("Police and Crime Commissioner for \(area)"))
      #  chief-officer: \(named("Chief Constable of \(area) Police"))
      # The order that gives a mayor a commissioner's functions. For a mayor only.
      #  order: SI 2017/470

      # Who reviews the draft. kind may be left out: police-and-crime-panel, police-fire-and-crime-panel, assembly-panel or other.
      panel:
        name: \(named("\(area) Police and Crime Panel"))
      #  kind: police-and-crime-panel

      # What is put before the panel: new-plan, variation, addendum or replacement-appendix.
      instrument: variation
      # What the papers call it, if something else.
      #declared-term: refresh
      # Why it is made, as the commissioner gives it.
      #reason: "The strategic policing requirement was revised."
      # The period that the plan is for.
      #planning-period:
      #  from: 2025-04-01
      #  to: 2029-03-31

      # The versions. role: base (the plan as published), draft (as sent to the panel) or issued (as varied). At most one of each.
      # Files are named from the folder of this file. from and to name headings, where the plan is part of a larger document.
      versions:

      """
  }

  private static func version(_ role: VersionRole, file: String?) -> String {
    let (label, example) =
      switch role {
      case .base: ("Published plan", "published-plan.docx")
      case .draft: ("Draft variation", "draft-variation.docx")
      case .issued: ("Plan as issued", "issued-plan.docx")
      }
    let mark = file == nil ? "#" : ""
    return """
      \(mark)  - role: \(role.rawValue)
      \(mark)    label: \(label)
      \(mark)    file: \(file.map(quoted) ?? example)
      #    date: 2026-03-31
      #    from: Foreword
      #    to: Contact us

      """
  }

  private static func redlineBlock(_ file: String?) -> String {
    let mark = file == nil ? "#" : ""
    return """

      # The marked document that the panel was given. inserted and deleted say what the marks look like, where it does not tell.
      \(mark)redline:
      \(mark)  file: \(file.map(quoted) ?? "redline.docx")
      #  label: Redline sent to the panel
      #  date: 2026-05-29
      #  inserted: bold
      #  deleted: strike
      #  from: Foreword
      #  to: Contact us

      """
  }

  private static let rest = """

    # Older versions, oldest first, for the history of the plan.
    #earlier-versions:
    #  - label: Plan 2021-24
    #    date: 2021-11-30
    #    file: plan-2021.docx
    #    from: Foreword
    #    to: Contact us

    # The report that covers the draft in the panel's papers. Its citations of the Act are checked.
    #covering-report:
    #  file: covering-report.docx
    #  from: Purpose of the report
    #  to: Background papers
    # What it says was changed, in its own words, an entry a statement; and what it says was not (change: unchanged).
    # change: unchanged, added, removed, reworded, moved, merged, split, renumbered or editorial. All but text may be left out.
    #covering-list:
    #  - The commitment on speed cameras is reworded.
    #  - text: The four objectives are not changed.
    #    change: unchanged
    #  - text: "“could” becomes “will” in the second commitment."
    #    objective: Safer roads
    #    change: reworded
    #    before: could
    #    after: will

    # The steps, in the order of the Act. Give those that have a date, past or to come.
    #dates:
    #  consulted: 2026-04-20
    #  public-consultation-opened: 2026-04-22
    #  public-consultation-closed: 2026-05-20
    #  sent: 2026-05-29
    #  published: 2026-06-05
    #  meeting: 2026-06-15
    #  report: 2026-06-19
    #  response-due: 2026-07-17
    #  response: 2026-07-10
    #  response-published: 2026-07-13
    #  consulted-again: 2026-07-15
    #  issue: 2026-07-20
    #  issued-plan-published: 2026-07-24

    # Where the panel's own record stands. resolution: the exact words of the minutes.
    #minutes:
    #  - meeting: 2026-06-15
    #    item: "9"
    #    resolution: "RESOLVED that the draft variation be supported, subject to the recommendations below."
    #    file: minutes-2026-06-15.docx

    # What the panel recommended. kind: wording, measure, consultation, reinstatement, clarification or process.
    # wanted, where words were asked for, in one of three ways: present, absent, or replace with.
    # changes: the printed references; change: the ids of the same changes, as `plan-review changes` prints them in brackets. A reference follows
    # the order of the plan, so that after a new draft it may be of another commitment: then the papers are refused, with the line.
    # outcome of the response: accepted, in-part, not-accepted, noted or none.
    #recommendations:
    #  - number: 1
    #    text: The final plan should say “would” or “will” in place of “could” in the commitments on road safety.
    #    kind: wording
    #    changes: [REF-03, REF-07]
    #    change: ["1f0c6a2b9d3e4857", "7b1d905c3a2e6f48"]
    #    objective: Safer roads
    #    wanted:
    #      replace: could
    #      with: [would, will]
    #    response-by: 2026-07-17
    #    response:
    #      outcome: in-part
    #      text: The wording is changed in the first commitment.
    #      date: 2026-07-10
    #  - number: 2
    #    text: The final plan should put back the commitment on the quarterly dashboard.
    #    kind: reinstatement
    #    wanted:
    #      present: publish a dashboard each quarter
    #  - number: 3
    #    text: The final plan should no longer use “young people” of adults.
    #    kind: wording
    #    wanted:
    #      absent: young people

    # What was undertaken at the meeting: altered wording, figures to follow. wanted as above, where the plan is to say it; done: the day it was done.
    #undertakings:
    #  - number: U1
    #    text: To send the Panel the figures behind the new target.
    #    by: Chief Constable
    #    due: 2026-06-30
    #    changes: [REF-04]
    #    done: 2026-06-26

    # What was raised at the meeting and what was answered, for the record of discussion. undertaking: the number of one above.
    #discussion:
    #  - point: Why the target is lower than last year's.
    #    asked-by: Councillor A. Example
    #    answer: The figure of last year counted each call twice.
    #    answered-by: Commissioner
    #    changes: [REF-04]
    #    undertaking: U1

    # Papers that may say what was done of each commitment, for plan-review evidence. kind: report, minutes or paper; period: what it reports on.
    #evidence:
    #  - file: report-quarter-1.docx
    #    kind: report
    #    date: 2026-07-20
    #    period:
    #      from: 2026-04-01
    #      to: 2026-06-30
    #    from: Progress
    #    to: Background papers

    # An officer's corrections to what was found in those papers: the file evidence.yaml that plan-review evidence puts beside its report.
    #evidence-corrections: Evidence/evidence.yaml

    # What the panel's papers print.
    #papers:
    #  agenda-item: "9"
    #  author: Scrutiny Officer
    #  contact: scrutiny@example.org
    #  chair: Councillor A. Example
    #  authorities: [Wealdmere County Council, Northmere District Council]

    # How the structure of the plan is read, where it was read wrongly: plan-review outline --explain says why, --propose writes this block.
    # The same block below a version, an earlier version or the redline holds for it alone. Objectives are named by their titles as printed,
    # or all at once by the style of their headings. A line that no version has is an error.
    #reading:
    #  objectives: [Safer roads, Safer homes, {style: Heading 2}]
    #  not-objectives: [Our area]
    #  not-promises: ["Some facts about the county:"]
    #  bodies:
    #    - line: "What I ask:"
    #      means: Chief Constable

    """

  /// A text as a YAML value between quotation marks.
  static func quoted(_ text: String) -> String {
    "\"" + plain(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// A text without characters that a line may not contain.
  private static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}
