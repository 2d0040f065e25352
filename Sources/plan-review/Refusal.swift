import ArgumentParser
import DocumentRendering
import PlanComparison
import PlanLoading
import PlanReading
import RedlineWriting
import ReviewCases
import ReviewReporting
import ReviewServing
import ReviewStorage

/// Runs a stage; a refusal becomes one clear message on standard error and exit code 2, with nothing written.
func refusing<Result>(_ stage: () throws -> Result) throws -> Result {
  do { return try stage() } catch { throw refusal(for: error) }
}

/// Runs a stage that reads side by side; otherwise as the other form.
func refusing<Result>(_ stage: () async throws -> Result) async throws -> Result {
  do { return try await stage() } catch { throw refusal(for: error) }
}

/// Says why on standard error; an error of another kind is passed on.
private func refusal(for error: any Error) -> any Error {
  let message: String
  switch error {
  case let error as LoadingError: message = error.description
  case let error as ComparisonError: message = error.description
  case let error as ReportingError: message = error.message
  case let error as RenderingError: message = error.message
  case let error as RedlineError: message = error.description
  case let error as StorageError: message = error.description
  case let error as CaseError: message = error.description
  case let error as ServerFault: message = error.description
  case let error as RequestFault: message = error.sentence
  default: return error
  }
  Terminal.endProgress()
  Terminal.say("plan-review: \(message)")
  return ExitCode.refused
}
