/// The page on which the review file is written.
struct FactsView {
  let text: String
  let fault: String?
  let path: String
  let casePath: String
  let formToken: String
}
