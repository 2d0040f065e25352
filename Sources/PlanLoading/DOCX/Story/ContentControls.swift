/// The content controls that are open at the current position.
struct ContentControls {
  private struct Control {
    var isMoved: Bool
    var isContents = false
    var isPrompt = false
  }

  private var open: [Control] = []

  /// Whether one of them holds a contents table.
  var isContents: Bool { open.contains { $0.isContents } }
  /// Whether one of them was moved as a whole.
  var isMoved: Bool { open.contains { $0.isMoved } }
  /// Whether one of them is empty, and shows a prompt in place of words (ECMA-376 Part 1, 17.5.2.39).
  var isPrompt: Bool { open.contains { $0.isPrompt } }

  mutating func begin(isMoved: Bool) { open.append(Control(isMoved: isMoved)) }

  mutating func end() { _ = open.popLast() }

  /// The innermost control holds a contents table.
  mutating func setContents() {
    if !open.isEmpty { open[open.count - 1].isContents = true }
  }

  /// The innermost control shows a prompt.
  mutating func setPrompt() {
    if !open.isEmpty { open[open.count - 1].isPrompt = true }
  }
}
