/// Words by which a plan says how progress will be seen (Police Reform and Social Responsibility Act 2011, s.7(1)(e)).
///
/// Each entry is one measure in the ways of writing it.
enum MeasureTerms {
  static let entries: [[String]] = [
    ["performance dashboard", "dashboard", "performance dashboards", "dashboards"],
    ["scorecard", "balanced scorecard", "scorecards"],
    ["performance framework", "performance frameworks", "performance management framework"],
    ["performance indicator", "performance indicators", "key performance indicators", "key performance indicator", "kpi", "kpis"],
    [
      "a target", "the target", "targets for", "our targets", "my targets", "target of", "target for", "performance targets",
      "clear targets",
    ],
    ["success measures", "success measure", "measures of success", "performance measures", "performance measure", "outcome measures"],
    [
      "on time and on budget", "on time and to budget", "on time and within budget", "to time and budget", "on budget and on time",
      "on time",
    ],
    ["requires improvement"],
    [
      "rating of", "minimum rating", "rating", "ratings", "inspection rating", "inspection ratings",
      "inspection grade", "graded",
    ],
    [
      "satisfaction survey", "satisfaction surveys", "victim satisfaction survey", "victims satisfaction survey", "confidence survey",
      "perception survey", "public survey", "annual survey", "yearly survey", "public confidence survey", "surveys", "residents survey",
      "crime survey", "staff survey", "victims survey", "quarterly survey",
    ],
    ["benchmark", "benchmarks", "benchmarked", "benchmarking"], ["baseline", "baselines"], ["milestone", "milestones"],
    ["league table", "league tables"], ["conviction rate", "conviction rates"], ["response time", "response times"],
    ["satisfaction rate", "satisfaction rates", "satisfaction levels"], ["outcome rate", "outcome rates", "positive outcome rate"],
    ["detection rate", "detection rates"], ["reoffending rate", "reoffending rates"],
    ["performance summary", "performance summaries", "summary of performance", "performance information", "performance statistics"],
    [
      "monitor performance", "measure performance", "monitoring performance", "measuring performance", "report on performance",
      "measure progress",
      "monitor progress", "report progress", "publish progress",
    ],
    ["performance report", "performance reports", "performance data", "quarterly performance"], ["performance figures"],
    ["metric", "metrics"], ["success criteria", "success criterion"], ["top quartile", "upper quartile"],
    ["independent evaluation", "independently evaluated", "evaluation"],
    ["measurable", "measurably", "demonstrable", "demonstrably", "quantifiable"],
  ]
}
