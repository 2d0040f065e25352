/// A JSON Schema (draft 2020-12), as far as our own data needs one. Members keep their order.
package indirect enum JSONSchema: Hashable, Sendable {
  case string
  /// A text of one pattern.
  case pattern(String)
  case boolean
  /// A whole number that may be below zero.
  case integer
  /// A whole number from zero.
  case count
  /// A number from 0 to 1.
  case share
  /// One text only.
  case constant(String)
  /// One of several texts.
  case choice([String])
  /// An array; of one length where `count` is given.
  case array(JSONSchema, count: Int?)
  /// An object with these members and no others, in this order.
  case object([Member])
  /// The same or null.
  case orNull(JSONSchema)
  /// A schema that others refer to by its name.
  case definition(String, JSONSchema)
  /// A schema with a sentence on what it holds.
  case described(JSONSchema, String)

  /// A member of an object.
  package struct Member: Hashable, Sendable {
    package var name: String
    /// Its value.
    package var schema: JSONSchema
    /// Whether it is always there.
    package var isRequired: Bool
  }
}

extension JSONSchema {
  /// The schema as a document of its own: an object, a member a line, then the definitions.
  package func document(id: String, title: String, description: String) -> String {
    var writer = JSONWriter(capacity: 1 << 14)
    writer.object { writer in
      writer.newLine()
      writer.line { $0.member("$schema", "https://json-schema.org/draft/2020-12/schema") }
      writer.line { $0.member("$id", id) }
      writer.line { $0.member("title", title) }
      writer.line { $0.member("description", description) }
      writeMembers(byLine: true, to: &writer)
      writer.newLine()
      writer.name("$defs")
      writer.object { writer in
        for (name, schema) in definitions {
          writer.newLine()
          writer.name(SourceWords(stringLiteral: name))
          writer.object { schema.writeMembers(byLine: false, to: &$0) }
        }
        writer.endLine()
      }
      writer.endLine()
    }
    writer.endLine()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Every definition that is referred to, each once, in the order in which they are met.
  private var definitions: [(String, JSONSchema)] {
    var found: [(name: String, schema: JSONSchema)] = []
    func collect(_ schema: JSONSchema) {
      switch schema {
      case .string, .pattern, .boolean, .integer, .count, .share, .constant, .choice: break
      case .array(let element, _): collect(element)
      case .object(let members): for member in members { collect(member.schema) }
      case .orNull(let schema), .described(let schema, _): collect(schema)
      case .definition(let name, let schema):
        guard !found.contains(where: { $0.name == name }) else { return }
        found.append((name, schema))
        collect(schema)
      }
    }
    collect(self)
    return found
  }

  private func write(to writer: inout JSONWriter) { writer.object { writeMembers(byLine: false, to: &$0) } }

  /// Writes the keywords of the schema.
  private func writeMembers(byLine: Bool, to writer: inout JSONWriter) {
    switch self {
    case .string: writer.member("type", "string")
    case .pattern(let pattern):
      writer.member("type", "string")
      writer.member("pattern", pattern)
    case .boolean: writer.member("type", "boolean")
    case .integer: writer.member("type", "integer")
    case .count:
      writer.member("type", "integer")
      writer.member("minimum", 0)
    case .share:
      writer.member("type", "number")
      writer.member("minimum", 0)
      writer.member("maximum", 1)
    case .constant(let text): writer.member("const", text)
    case .choice(let texts): texts.writeChoice(orNull: false, to: &writer)
    case .array(let element, let count): Self.writeArray(of: element, count, to: &writer)
    case .object(let members): Self.writeObject(members, byLine: byLine, to: &writer)
    case .orNull(let schema): schema.writeOrNull(to: &writer)
    case .definition(let name, _): writer.member("$ref", "#/$defs/\(name)")
    case .described(let schema, let description):
      schema.writeMembers(byLine: byLine, to: &writer)
      writer.member("description", description)
    }
  }

  private func writeOrNull(to writer: inout JSONWriter) {
    if case .choice(let texts) = self { return texts.writeChoice(orNull: true, to: &writer) }
    writer.name("anyOf")
    writer.array { writer in
      write(to: &writer)
      writer.object { $0.member("type", "null") }
    }
  }

  private static func writeArray(of element: JSONSchema, _ count: Int?, to writer: inout JSONWriter) {
    writer.member("type", "array")
    writer.name("items")
    element.write(to: &writer)
    guard let count else { return }
    writer.member("minItems", count)
    writer.member("maxItems", count)
  }

  private static func writeObject(_ members: [Member], byLine: Bool, to writer: inout JSONWriter) {
    writer.member("type", "object")
    writer.name("properties")
    writer.object { writer in
      for member in members {
        if byLine { writer.newLine() }
        writer.name(SourceWords(stringLiteral: member.name))
        member.schema.write(to: &writer)
      }
      if byLine { writer.endLine() }
    }
    writer.name("required")
    writer.array(members.filter(\.isRequired)) { $0.string($1.name) }
    writer.member("additionalProperties", false)
  }
}

extension [String] {
  fileprivate func writeChoice(orNull: Bool, to writer: inout JSONWriter) {
    writer.name("enum")
    writer.array { writer in
      for text in self { writer.string(text) }
      if orNull { writer.null() }
    }
  }
}
