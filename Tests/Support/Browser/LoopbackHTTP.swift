public import Foundation
import Glibc

/// A client of HTTP/1.1 on this machine's own loopback, enough for a browser's driver. The driver leaves out the space after a header's
/// colon, which Foundation's client refuses.
public struct LoopbackHTTP {
  let port: UInt16

  /// A client of the server on a port.
  public init(port: UInt16) { self.port = port }

  /// Why there is no answer.
  public enum Failure: Error { case cannotConnect(Int32), cannotSend, badAnswer(String) }

  /// Sends a request and gives the body of the answer.
  func send(_ method: String, _ path: String, body: Data?) throws -> Data {
    try exchange(method, path, headers: ["Content-Type: application/json"], body: body).body
  }

  /// Sends a request with header fields, and gives the head of the answer and its body.
  public func exchange(_ method: String, _ path: String, headers: [String] = [], body: Data? = nil) throws -> (head: String, body: Data) {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    try connect(connection)
    let body = body ?? Data()
    var request = Data(
      "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\(headers.map { "\($0)\r\n" }.joined())".utf8)
    request.append(Data("Content-Length: \(body.count)\r\n\r\n".utf8) + body)
    try write(request, to: connection)
    return try Self.parts(of: readAll(from: connection))
  }

  private func connect(_ connection: Int32) throws {
    var patience = timeval(tv_sec: 120, tv_usec: 0)
    guard unsafe setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size)) == 0 else {
      throw Failure.cannotConnect(errno)
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe Glibc.connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw Failure.cannotConnect(errno) }
  }

  private func write(_ data: Data, to connection: Int32) throws {
    var sent = 0
    while sent < data.count {
      let count = unsafe data.withUnsafeBytes {
        unsafe Glibc.send(connection, $0.baseAddress?.advanced(by: sent), data.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw Failure.cannotSend }
      sent += count
    }
  }

  private func readAll(from connection: Int32) -> Data {
    var answer = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return answer }
      answer.append(contentsOf: buffer[..<count])
      if Self.isWhole(answer) { return answer }
    }
  }

  /// Whether an answer has as many bytes as it says: a driver may keep the connection open after it.
  private static func isWhole(_ answer: Data) -> Bool {
    guard let end = answer.firstRange(of: Data("\r\n\r\n".utf8)) else { return false }
    let head = String(decoding: answer[..<end.lowerBound], as: UTF8.self).lowercased()
    guard let line = head.split(separator: "\r\n").first(where: { $0.hasPrefix("content-length:") }) else { return false }
    let length = Int(line.dropFirst("content-length:".count).trimmingCharacters(in: .whitespaces)) ?? 0
    return answer.count - answer.distance(from: answer.startIndex, to: end.upperBound) >= length
  }

  private static func parts(of answer: Data) throws -> (head: String, body: Data) {
    guard let end = answer.firstRange(of: Data("\r\n\r\n".utf8)) else { throw Failure.badAnswer(String(decoding: answer, as: UTF8.self)) }
    return (String(decoding: answer[..<end.lowerBound], as: UTF8.self), Data(answer[end.upperBound...]))
  }
}
