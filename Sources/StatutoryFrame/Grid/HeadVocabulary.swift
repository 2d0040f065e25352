import PlanModel

/// The words that concern a head of s.7(1), as data.
///
/// A term is written with the other forms of its words after a stroke: "dashboard/dashboards". The first form represents all of them in
/// what is said of it, so only forms of the same words share a term.
struct HeadVocabulary: Sendable {
  let head: PlanContentHead
  /// Terms that are evidence in a heading: the text below it concerns the head.
  let inHeadings: [String]
  /// Terms that are evidence in a sentence.
  let inSentences: [String]

  static let standard: [HeadVocabulary] = [
    HeadVocabulary(
      head: .policing,
      inHeadings: [
        "policing to be provided", "policing we will provide", "what the force will do", "operational policing", "neighbourhood policing",
        "delivering policing",
      ],
      inSentences: [
        "chief constable will", "the force will", "police will", "policing service/policing services", "operational policing",
        "neighbourhood policing", "local policing", "commissioner of police of the metropolis will", "the met will", "the mps will",
      ]),
    HeadVocabulary(
      head: .resources,
      inHeadings: [
        "resources", "resourcing", "finance/finances/financial", "budget/budgets", "funding", "medium term financial plan", "money",
      ],
      inSentences: [
        "budget/budgets", "precept", "council tax", "reserves", "capital programme", "medium term financial", "financial resources",
        "resources available", "revenue", "police grant", "government grant/government grants", "core grant/core grants",
        "home office grant/home office grants", "grant settlement", "funding settlement", "police settlement", "value for money",
      ]),
    HeadVocabulary(
      head: .reporting,
      inHeadings: [
        "reporting", "how the chief constable will report", "holding to account", "accountability", "governance and accountability",
      ],
      inSentences: [
        "chief constable will report", "chief constable to report", "chief constable reports",
        "report to me/reports to me", "report to the commissioner/reports to the commissioner", "report to the mayor/reports to the mayor",
        "performance meeting/performance meetings", "performance board", "accountability meeting/accountability meetings",
        "accountability board",
        "holding to account meeting/holding to account meetings", "hold the chief constable to account",
        "regular reports", "monthly report/monthly reports", "quarterly report/quarterly reports",
      ]),
    HeadVocabulary(
      head: .measures,
      inHeadings: [
        "measure/measures/measuring/measured/measurement", "performance", "what success looks like/what success will look like",
        "success measures", "indicators", "targets", "how we will know/how will we know",
        "monitoring/how i will monitor/how we will monitor",
        "scorecard", "outcomes framework",
      ],
      inSentences: [
        "measure/measures/measured/measuring/measurement", "indicator/indicators", "kpi/kpis", "target/targets", "dashboard/dashboards",
        "scorecard/scorecards", "baseline/baselines", "performance framework", "performance data", "benchmark/benchmarks/benchmarked",
        "satisfaction survey/satisfaction surveys", "public survey/public surveys",
      ]),
    HeadVocabulary(
      head: .services,
      inHeadings: [
        "commissioning", "commissioned services", "victim services/victims services", "services for victims", "support for victims",
        "commissioning intentions",
      ],
      inSentences: [
        "commission/commissions/commissioned/commissioning", "victim services/victims services", "services for victims",
        "support for victims", "support victims/supporting victims", "victim support", "support services/support service",
        "restorative justice",
        "sexual assault referral", "independent sexual violence", "isva/isvas", "independent domestic violence", "idva/idvas",
        "victims hub",
      ]),
    HeadVocabulary(
      head: .grants,
      inHeadings: ["grants/grant", "community fund", "grant funding", "grant scheme"],
      inSentences: [
        "grant/grants", "community fund", "commissioner s fund", "small grants",
        "crime and disorder reduction grant/crime and disorder reduction grants", "bid for funding", "apply for funding",
      ]),
  ]
}
