extension Browser {
  /// What axe says of the open page, with every fold opened: how many rules it passes, and the first place of each that it does not.
  public func accessibility() throws -> (passes: Int, violations: [String]) {
    _ = try run("document.querySelectorAll('details').forEach(function (fold) { fold.open = true })")
    guard let axe = Self.axe else { throw Failure.refused("PLAN_REVIEW_AXE does not name axe-core.") }
    _ = try run(axe)
    let found = try runAndWait(
      """
      var done = arguments[arguments.length - 1]
      var tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
      axe.run(document, { runOnly: { type: 'tag', values: tags } }).then(function (result) {
        done({ passes: result.passes.length, violations: result.violations.map(function (one) { return one.id + ': ' + one.nodes[0].html }) })
      }, function (error) { done({ passes: 0, violations: [String(error)] }) })
      """)
    guard let result = found as? [String: Any], let violations = result["violations"] as? [String] else {
      throw Failure.refused("axe gave no result: \(found)")
    }
    return (result["passes"] as? Int ?? 0, violations)
  }
}
