import Foundation
import TestSupport

/// A scrutiny officer at a real browser, with the workspace running as a program of its own. What the officer does is counted.
final class OfficerInBrowser {
  /// The folder of the cases.
  let cases: URL
  /// Pages opened, buttons pressed, links followed.
  private(set) var steps = 0
  /// Fields filled in, lists chosen from, files given.
  private(set) var fields = 0
  private let browser: Browser
  private let server: RunningWorkspace
  private let downloads: TemporaryFolder

  struct NotThere: Error, CustomStringConvertible { let description: String }

  /// Starts the workspace and opens the address that it prints.
  init(cases: URL) throws {
    self.cases = cases
    downloads = try TemporaryFolder()
    server = try RunningWorkspace(cases: cases)
    do {
      browser = try Browser()
    } catch {
      server.end()
      throw error
    }
    try browser.chrome("Browser.setDownloadBehavior", ["behavior": "allow", "downloadPath": downloads.url.path])
    try browser.go(to: server.address)
    steps += 1
  }

  /// Leaves, and ends the workspace as a power cut does.
  func leave() {
    browser.quit()
    server.end()
  }

  /// The words of the page.
  var text: String { get throws { try browser.run("return document.body.innerText") as? String ?? "" } }

  /// What a script finds on the page.
  func ask(_ script: String) throws -> String { try browser.run("return String(\(script))") as? String ?? "" }

  /// Opens a page by its path.
  func open(_ path: String) throws {
    steps += 1
    try browser.go(to: server.root + path)
  }

  /// Presses a button or a link by its words, and waits for the page that it leads to; or opens a fold.
  func press(_ words: String, in scope: String = "main, nav, header") throws {
    let isFold = try click(words, in: scope)
    if !isFold { try waitForPage(words) }
  }

  /// Waits for the page after the one that was marked as left.
  private func waitForPage(_ words: String) throws {
    for _ in 0..<1200 {
      // A driver answers before a form has led anywhere; a page that came anew does not have the mark.
      if try browser.run("return !window.isLeft && document.readyState == 'complete'") as? Bool == true { return }
      Thread.sleep(forTimeInterval: 0.025)
    }
    throw NotThere(description: "“\(words)” led nowhere.")
  }

  /// Clicks a button, a link or a fold; says whether it is a fold.
  private func click(_ words: String, in scope: String) throws -> Bool {
    steps += 1
    let script = """
      return Array.from(document.querySelectorAll('\(scope)')).flatMap(one => Array.from(one.querySelectorAll('button, a, summary')))
        .find(one => one.innerText.trim() == \(Self.quoted(words)) && one.checkVisibility()) || null
      """
    _ = try browser.run("window.isLeft = true; return 0")
    let isFold = try browser.run("return (() => { \(script) })()?.tagName == 'SUMMARY'") as? Bool ?? false
    try browser.click(script)
    return isFold
  }

  /// Writes into a field by its label.
  func fill(_ label: String, _ words: String, in scope: String = "main") throws {
    fields += 1
    _ = try browser.run(
      Self.field(label, scope) + "; if (found && found.type != 'file' && found.type != 'date') found.value = ''; return 0")
    try browser.type(words, into: Self.field(label, scope) + "; return found || null")
  }

  /// Gives files to a field.
  func give(_ files: [URL], to label: String) throws {
    fields += 1
    try browser.type(files.map(\.path).joined(separator: "\n"), into: Self.field(label, "main") + "; return found || null")
  }

  /// Chooses from a list, or sets a date: what a browser does when somebody picks it.
  func choose(_ value: String, as label: String, in scope: String = "main") throws {
    fields += 1
    let script = """
      \(Self.field(label, scope)); if (!found) return 'no field'
      var option = found.options && Array.from(found.options).find(one => one.text == \(Self.quoted(value)))
      found.value = option ? option.value : \(Self.quoted(value))
      return found.value ? 'done' : 'no such entry'
      """
    let answer = try browser.run(script) as? String
    guard answer == "done" else { throw NotThere(description: "\(label), \(value): \(answer ?? "")") }
  }

  /// Follows a link to a document and gives what was downloaded.
  func download(_ link: String, in scope: String = "main") throws -> [UInt8] {
    let before = try names()
    _ = try click(link, in: scope)
    for _ in 0..<400 {
      if let name = try names().subtracting(before).first(where: { !$0.hasSuffix(".crdownload") && !$0.hasPrefix(".") }) {
        let file = downloads.url.appending(path: name)
        let bytes = Array(try Data(contentsOf: file))
        try FileManager.default.removeItem(at: file)
        return bytes
      }
      Thread.sleep(forTimeInterval: 0.025)
    }
    throw NotThere(description: "Nothing was downloaded for “\(link)”. The page says: \(try text.prefix(400))")
  }

  // MARK: Without a mouse

  /// Goes on by the tabulator key to a button, a link or a fold by its words.
  func tab(to words: String) throws { try tab(until: "at.innerText?.trim() == \(Self.quoted(words))", named: words) }

  /// Goes on by the tabulator key to a field by the first words of its label.
  func tab(toField label: String) throws {
    try tab(until: "Array.from(at.labels || []).some(one => one.textContent.trim().startsWith(\(Self.quoted(label))))", named: label)
    fields += 1
  }

  /// Presses keys where the focus is.
  func type(_ words: String) throws { try browser.type(words, into: "return document.activeElement") }

  /// Presses the enter key, and waits for the page that it leads to; or opens a fold.
  func enter() throws {
    let isFold = try browser.run("window.isLeft = true; return document.activeElement.tagName == 'SUMMARY'") as? Bool ?? false
    try type(Self.enterKey)
    if !isFold { try waitForPage("enter") }
  }

  /// Shows pages as a screen of 1,280 pixels shows them that many times as large.
  func zoom(to times: Int) throws {
    try browser.chrome(
      "Emulation.setDeviceMetricsOverride", ["width": 1280 / times, "height": 1024 / times, "deviceScaleFactor": times, "mobile": false])
  }

  /// The enter key as WebDriver types it (section 17.4.2).
  private static let enterKey = "\u{E007}"

  /// Presses the tabulator key. WebDriver types nothing but paths where the focus is on a field for files, so the browser is asked.
  private func pressTab() throws {
    for type in ["rawKeyDown", "keyUp"] {
      try browser.chrome("Input.dispatchKeyEvent", ["type": type, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9])
    }
  }

  /// Each thing on the way must show that it has the focus; nothing may hold it.
  private func tab(until isThere: String, named name: String) throws {
    for _ in 0..<2000 {
      let state = try browser.run(
        """
        var at = document.activeElement
        if (\(isThere)) return 'there'
        var style = getComputedStyle(at)
        return at == document.body || style.outlineStyle != 'none' || style.boxShadow != 'none' ? 'on' : 'no focus is seen on ' + at.outerHTML
        """)
      switch state as? String {
      case "there": return
      case "on": try pressTab()
      default: throw NotThere(description: "On the way to “\(name)”: \(state)")
      }
    }
    throw NotThere(description: "“\(name)” is not reached by the keyboard.")
  }

  private func names() throws -> Set<String> { Set(try FileManager.default.contentsOfDirectory(atPath: downloads.url.path)) }

  /// A script that finds a field by the first words of its label.
  private static func field(_ label: String, _ scope: String) -> String {
    """
    var label = Array.from(document.querySelectorAll('\(scope)')).flatMap(one => Array.from(one.querySelectorAll('label')))
      .find(one => one.textContent.trim().startsWith(\(quoted(label))) && one.checkVisibility())
    var found = label && (label.control || label.querySelector('input, select, textarea'))
    """
  }

  private static func quoted(_ words: String) -> String {
    let data = try? JSONSerialization.data(withJSONObject: [words])
    return String(String(decoding: data ?? Data(), as: UTF8.self).dropFirst().dropLast())
  }
}
