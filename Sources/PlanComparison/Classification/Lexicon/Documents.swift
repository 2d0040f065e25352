/// Nouns that end the name of a document, a strategy or a scheme.
enum Documents {
  static let nouns = [
    "strategy", "strategies", "plan", "plans", "charter", "charters", "scheme", "schemes", "code", "codes", "concordat", "framework",
    "frameworks", "policy", "policies", "programme", "programmes", "toolkit", "toolkits", "protocol", "protocols", "agreement",
    "agreements",
    "requirement", "statement", "pledge", "compact", "memorandum", "standard", "standards", "guidance", "manifesto", "covenant", "fund",
    "initiative", "initiatives", "campaign", "campaigns", "project", "projects", "assessment", "assessments", "act", "order", "roadmap",
    "model",
    "pathway", "accreditation", "award", "operation",
  ]
}
