import PlanModel

extension SourceIdentity {
  /// How the file was read: "Word (DOCX), all marks accepted".
  var reading: String {
    switch view {
    case .original: "\(format), all marks rejected"
    case .revised: "\(format), all marks accepted"
    case nil: format
    }
  }
}
