/// A page that says why something is not done.
struct FaultView {
  let title: String
  let sentence: String
}
