import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Serves the workspace on this machine's own address, 127.0.0.1, and on no other.
package struct WorkspaceServer: Sendable {
  private let workspace: Workspace
  private let gate: Gate

  package init(_ workspace: Workspace, gate: Gate) {
    self.workspace = workspace
    self.gate = gate
  }

  /// Serves until the process receives SIGINT or SIGTERM.
  ///
  /// - Parameters:
  ///   - port: The port; 0 for any that is free.
  ///   - onStart: Called with the port once requests are taken.
  /// - Throws: ``ServerFault`` where the port cannot be used.
  package func run(port: Int, onStart: @escaping @Sendable (Int) -> Void) async throws {
    var logger = Logger(label: "workspace")
    logger.logLevel = .critical
    let gate = gate
    let application = Application(
      responder: CallbackResponder<BasicRequestContext> { request, _ in await respond(to: request) },
      server: .http1(configuration: .init(idleTimeout: .seconds(120))),
      configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? port
        gate.listen(on: port)
        onStart(port)
      },
      logger: logger)
    do {
      try await application.runService()
    } catch let error as IOError {
      throw error.errnoCode == EADDRINUSE ? ServerFault.portTaken(port) : .portRefused(port)
    }
  }

  private func respond(to request: Request) async -> Response {
    guard let method = WebRequest.Method(rawValue: request.method.rawValue) else { return Response(status: .methodNotAllowed) }
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: WorkspaceLimits.body)
    } catch {
      return Self.response(workspace.refusal(of: .tooLarge))
    }
    var headers = Dictionary(request.headers.map { ($0.name.canonicalName, $0.value) }) { first, _ in first }
    headers["host"] = request.head.authority
    let query = Dictionary(request.uri.queryParameters.map { (String($0.key), String($0.value)) }) { first, _ in first }
    let answer = workspace.answer(
      WebRequest(method, request.uri.path, query: query, headers: headers, body: Array(body.readableBytesView)))
    return Self.response(answer)
  }

  private static func response(_ answer: WebResponse) -> Response {
    var headers = HTTPFields()
    for field in answer.headers {
      if let name = HTTPField.Name(field.name) { headers.append(HTTPField(name: name, value: field.value)) }
    }
    return Response(
      status: .init(code: answer.status), headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
  }
}
