public import PlanModel
public import PlanComparison

/// Sets the two editions of one version side by side, whichever comes first.
///
/// - Throws: `ComparisonError` unless one is Welsh and the other English.
public func parity(_ first: Loaded<Plan>, with second: Loaded<Plan>) throws -> EditionParity {
  switch (first.value.metadata.language, second.value.metadata.language) {
  case ("cy", "en"): return ParityCheck.parity(of: first, with: second)
  case ("en", "cy"): return ParityCheck.parity(of: second, with: first)
  case (let one, let other): throw ComparisonError.notBilingual(one ?? "unknown", other ?? "unknown")
  }
}
