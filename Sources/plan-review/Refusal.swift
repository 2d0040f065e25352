import ArgumentParser
import PlanComparison
import PlanLoading
import ReviewReporting

/// Runs a stage; a refusal becomes one clear message on standard error and exit code 2, with nothing written.
func refusing<Result>(_ stage: () throws -> Result) throws -> Result {
  do {
    return try stage()
  } catch let error as LoadingError {
    try refuse("\(error)")
  } catch let error as ComparisonError {
    try refuse("\(error)")
  } catch let error as ReportingError {
    try refuse(error.message)
  }
}

private func refuse(_ message: String) throws -> Never {
  Terminal.say("plan-review: \(message)")
  throw ExitCode.refused
}
