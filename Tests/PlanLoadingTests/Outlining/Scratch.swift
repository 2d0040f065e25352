import Foundation
import PlanModel
import Testing

@testable import PlanLoading

@Test func scratch() throws {
  for name in ["base", "draft"] {
    let text = try String(contentsOfFile: "/tmp/outl/\(name).txt", encoding: .utf8)
    let o = Outliner().plan(from: BlockNotation.blocks(text))
    var out = o.plan.outline
    for n in o.notes { out += "\(n.kind): \(n.sentence) [\(n.place?.description ?? "")]\n" }
    try out.write(toFile: "/tmp/outl/\(name).out", atomically: true, encoding: .utf8)
  }
}
