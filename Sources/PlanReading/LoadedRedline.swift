public import PlanModel
import PlanLoading

/// The two readings of one redlined source.
public struct LoadedRedline: Hashable, Sendable {
  /// The reading with all marks rejected.
  public var original: Loaded<Plan>
  /// The reading with all marks accepted.
  public var revised: Loaded<Plan>

  package init(original: Loaded<Plan>, revised: Loaded<Plan>) {
    self.original = original
    self.revised = revised
  }
}
