import PlanModel
import Yams
import PlanLoading
import PlanReading

/// A place of a review file that holds keys.
struct ReviewMapping {
  /// The keys that lead to it: "versions[2]"; empty at the top.
  let path: String
  /// The line it begins on.
  let line: Int
  fileprivate let values: [String: (line: Int, node: Node)]

  /// The name of a key of it, with the keys that lead to it.
  func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The value of a key; nil where there is none.
  subscript(key: String) -> Node? { values[key].flatMap { $0.node.isEmpty ? nil : $0.node } }

  /// The line of a key, or of the mapping where the key is not there.
  func line(of key: String) -> Int { values[key]?.line ?? line }
}

/// Turns the nodes of a review file into values, and gathers every fault on the way.
struct ReviewDecoder {
  /// The faults found so far, in the order of reading.
  private(set) var faults: [ReviewFileFault] = []

  /// Notes a fault.
  mutating func fault(_ line: Int, _ key: String, _ reason: String) {
    faults.append(ReviewFileFault(line: line, key: key, reason: reason))
  }

  /// The keys and values of a node. A key that is not among `keys` is a fault, with the nearest that is.
  mutating func mapping(_ node: Node, at path: String, keys: [String]) -> ReviewMapping? {
    guard let mapping = node.mapping else {
      fault(node.line, path, "Keys and values are wanted here, such as `\(keys[0]): ...`, one a line.")
      return nil
    }
    var values: [String: (line: Int, node: Node)] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        fault(key.line, path, "A key is a word, not a list or a mapping.")
        continue
      }
      if keys.contains(name) { values[name] = (key.line, value) } else { unknown(name, line: key.line, at: path, keys: keys) }
    }
    return ReviewMapping(path: path, line: node.line, values: values)
  }

  private mutating func unknown(_ name: String, line: Int, at path: String, keys: [String]) {
    let shown = name.count > 60 ? name.prefix(60) + "..." : name
    let advice =
      NearestName.of(name, among: keys).map { "Did you mean `\($0)`?" } ?? "The keys here are: \(keys.joined(separator: ", "))."
    fault(line, path.isEmpty ? String(shown) : "\(path).\(shown)", "This is not a key that is read. \(advice)")
  }
}
