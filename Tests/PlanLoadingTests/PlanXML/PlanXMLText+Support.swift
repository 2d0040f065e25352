import Foundation
import PlanLoading
import PlanReading
import VariationLoading
import PlanModel

/// A small file with these items under one objective.
func plan(_ items: String) -> String {
  """
  <plan xmlns="urn:plan-review:plan:1">
    <metadata/>
    <objective>
      <heading>Safer roads</heading>
      <section>
  \(items)
      </section>
    </objective>
  </plan>
  """
}

extension PlanXMLReader {
  /// Reads a file that is given as text.
  static func read(_ text: String, _ name: String = "plan.xml") throws(LoadingError) -> Loaded<Plan> {
    try read(Array(text.utf8), file: URL(filePath: "/plans/\(name)"))
  }
}
