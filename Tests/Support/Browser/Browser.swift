public import Foundation

/// A headless browser, driven through chromedriver (W3C WebDriver) for one test.
public final class Browser {
  private let driver: Process
  private let http: LoopbackHTTP
  private var session = ""

  /// Why the browser does not do what it is asked.
  public enum Failure: Error { case noDriver, noPort, refused(String) }

  /// Where chromedriver is, if it is on the path.
  public static let driverProgram: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(filePath: "\($0)/chromedriver") }.first { FileManager.default.isExecutableFile(atPath: $0.path) }

  /// The source of axe-core, which `PLAN_REVIEW_AXE` names.
  public static let axe: String? = ProcessInfo.processInfo.environment["PLAN_REVIEW_AXE"]
    .flatMap { try? String(contentsOf: URL(filePath: $0), encoding: .utf8) }

  /// Starts the driver and opens a session, with the logs of the console and of the network.
  public init() throws {
    guard let program = Self.driverProgram else { throw Failure.noDriver }
    driver = Process()
    driver.executableURL = program
    driver.arguments = ["--port=0"]
    let output = Pipe()
    driver.standardOutput = output
    driver.standardError = FileHandle.nullDevice
    try driver.run()
    http = LoopbackHTTP(port: try Self.port(in: output.fileHandleForReading))
    let options: [String: Any] = ["args": ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]]
    let wanted: [String: Any] = ["goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL", "performance": "ALL"]]
    do {
      let answer = try send("POST", "/session", ["capabilities": ["alwaysMatch": wanted]])
      guard let id = (answer as? [String: Any])?["sessionId"] as? String else { throw Failure.refused("\(answer)") }
      session = "/session/\(id)"
    } catch {
      _ = try? http.send("GET", "/shutdown", body: nil)
      throw error
    }
  }

  /// Ends the session, and with it the browser, and then the driver, which is asked to stop, not killed:
  /// a program started from a task inherits its blocked signals and does not hear the one that ends it.
  public func quit() {
    _ = try? send("DELETE", session, nil)
    _ = try? http.send("GET", "/shutdown", body: nil)
    driver.waitUntilExit()
  }

  /// Opens a file in a window of a width.
  public func open(_ file: URL, width: Int, height: Int = 900) throws {
    try chrome(
      "Emulation.setDeviceMetricsOverride", ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600])
    try go(to: file.absoluteString)
  }

  /// Opens an address.
  public func go(to address: String) throws { _ = try send("POST", "\(session)/url", ["url": address]) }

  /// Clicks an element that a script returns, as a person does: it has to be in sight.
  public func click(_ script: String) throws { _ = try send("POST", "\(session)/element/\(element(script))/click", [:]) }

  /// Types into an element that a script returns; the path of a file, where it takes files.
  public func type(_ words: String, into script: String) throws {
    _ = try send("POST", "\(session)/element/\(element(script))/value", ["text": words])
  }

  /// The driver's name of an element that a script returns.
  private func element(_ script: String) throws -> String {
    let found = try run(script)
    guard let element = (found as? [String: Any])?.values.first as? String else { throw Failure.refused("Not on the page: \(script)") }
    return element
  }

  /// A command to the browser itself.
  public func chrome(_ command: String, _ parameters: [String: Any]) throws {
    _ = try send("POST", "\(session)/goog/cdp/execute", ["cmd": command, "params": parameters])
  }

  /// Runs a script's body and gives what it returns.
  public func run(_ script: String) throws -> Any { try send("POST", "\(session)/execute/sync", ["script": script, "args": [Any]()]) }

  /// Runs a script that calls its last argument when it is done.
  public func runAndWait(_ script: String) throws -> Any {
    try send("POST", "\(session)/execute/async", ["script": script, "args": [Any]()])
  }

  /// What was logged since last asked.
  public func log(_ kind: String) throws -> [String] {
    let entries = try send("POST", "\(session)/se/log", ["type": kind]) as? [[String: Any]]
    return (entries ?? []).compactMap { $0["message"] as? String }
  }

  private func send(_ method: String, _ path: String, _ body: [String: Any]?) throws -> Any {
    let data = try body.map { try JSONSerialization.data(withJSONObject: $0) }
    let answer = try JSONSerialization.jsonObject(with: http.send(method, path, body: data)) as? [String: Any]
    guard let value = answer?["value"] else { throw Failure.refused("\(String(describing: answer))") }
    if let error = (value as? [String: Any])?["error"] as? String { throw Failure.refused("\(error): \(value)") }
    return value
  }

  private static func port(in handle: FileHandle) throws -> UInt16 {
    var text = ""
    while let data = try handle.read(upToCount: 1), !data.isEmpty {
      text += String(decoding: data, as: UTF8.self)
      guard text.hasSuffix("\n"), let range = text.firstRange(of: "successfully on port ") else { continue }
      if let port = UInt16(text[range.upperBound...].prefix { $0.isNumber }) { return port }
    }
    throw Failure.noPort
  }
}
