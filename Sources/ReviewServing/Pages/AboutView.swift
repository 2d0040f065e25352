/// The page that says what the workspace promises on this machine, and what not.
struct AboutView {
  let hasTrial: Bool
  let isWithoutNetwork: Bool
  let seconds: Int
  let memory: Int

  init(_ trial: TrialReading?) {
    hasTrial = trial != nil
    seconds = trial?.seconds ?? 0
    memory = (trial?.memory ?? 0) >> 30
    isWithoutNetwork = trial?.isWithoutNetwork ?? false
  }
}
