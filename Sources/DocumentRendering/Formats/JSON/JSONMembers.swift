/// The members of an object in their order: the name of each, what it holds, and where that comes from.
package struct JSONMembers<Value>: Sendable {
  struct Member: Sendable {
    /// The member in the schema.
    let schema: JSONSchema.Member
    /// Whether a value has the member.
    var isPresent: @Sendable (Value) -> Bool = { _ in true }
    /// Writes the member of a value.
    let write: @Sendable (Value, inout JSONWriter) -> Void
  }

  /// The members so far.
  private(set) var all: [Member] = []

  init(_ declare: (inout JSONMembers) -> Void) { declare(&self) }

  /// A member that is always there.
  package mutating func member<Field>(_ name: SourceWords, _ form: JSONForm<Field>, _ field: @escaping @Sendable (Value) -> Field) {
    all.append(
      Member(schema: .init(name: name.text, schema: form.schema, isRequired: true)) { value, writer in
        writer.name(name)
        form.write(field(value), &writer)
      })
  }

  /// A member that is left out where there is nothing to say.
  package mutating func optional<Field>(_ name: SourceWords, _ form: JSONForm<Field>, _ field: @escaping @Sendable (Value) -> Field?) {
    all.append(
      Member(schema: .init(name: name.text, schema: form.schema, isRequired: false), isPresent: { field($0) != nil }) { value, writer in
        guard let field = field(value) else { return }
        writer.name(name)
        form.write(field, &writer)
      })
  }

  /// A member with an array whose elements are made one after the other, a line each, so that they are never all held at once.
  package mutating func stream<Element>(
    _ name: SourceWords, _ form: JSONForm<Element>, describedAs description: String,
    _ elements: @escaping @Sendable (Value, (Element) -> Void) -> Void
  ) {
    let schema = JSONSchema.described(.array(form.schema, count: nil), description)
    all.append(
      Member(schema: .init(name: name.text, schema: schema, isRequired: true)) { value, writer in
        writer.name(name)
        writer.array { writer in
          elements(value) { element in
            writer.newLine()
            form.write(element, &writer)
          }
          writer.endLine()
        }
      })
  }
}
