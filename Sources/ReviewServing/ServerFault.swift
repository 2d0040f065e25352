/// Why the workspace cannot be served.
package enum ServerFault: Error, Hashable, Sendable {
  /// Another program answers on the port.
  case portTaken(Int)
  /// The system does not give the port.
  case portRefused(Int)
}

extension ServerFault: CustomStringConvertible {
  /// The fault and what to do, in two sentences.
  package var description: String {
    switch self {
    case .portTaken(let port):
      "Port \(port) is taken: another program, perhaps another workspace, answers on it. Choose another with --port, or leave --port out."
    case .portRefused(let port):
      "The system does not give port \(port). Choose another with --port, from 1024 on, or leave --port out."
    }
  }
}
