/// How values of a type are written as JSON, and the schema of what is written. One declaration makes both, so that they cannot part.
package struct JSONForm<Value>: Sendable {
  package let schema: JSONSchema
  /// Writes a value.
  package let write: @Sendable (Value, inout JSONWriter) -> Void

  package init(_ schema: JSONSchema, write: @escaping @Sendable (Value, inout JSONWriter) -> Void) {
    self.schema = schema
    self.write = write
  }

  /// The same form under a name that others refer to.
  package func named(_ name: String) -> JSONForm { JSONForm(.definition(name, schema), write: write) }

  /// The same form with a sentence on what it holds.
  package func described(_ description: String) -> JSONForm { JSONForm(.described(schema, description), write: write) }

  /// The form of the value or null.
  package var orNull: JSONForm<Value?> {
    JSONForm<Value?>(.orNull(schema)) { value, writer in
      switch value {
      case .some(let value): write(value, &writer)
      case .none: writer.null()
      }
    }
  }

  /// The form of an array.
  package var array: JSONForm<[Value]> { array(byLine: false) }

  /// The form of an array with a line for each element.
  package var lines: JSONForm<[Value]> { array(byLine: true) }

  private func array(byLine: Bool) -> JSONForm<[Value]> {
    JSONForm<[Value]>(.array(schema, count: nil)) { values, writer in
      writer.array { writer in
        for index in values.indices {
          if byLine { writer.newLine() }
          write(values[index], &writer)
        }
        if byLine, !values.isEmpty { writer.endLine() }
      }
    }
  }

  /// The form of an object, member by member.
  package static func object(_ declare: (inout JSONMembers<Value>) -> Void) -> JSONForm {
    let members = JSONMembers(declare)
    return JSONForm(.object(members.all.map(\.schema))) { value, writer in
      writer.object { writer in for member in members.all { member.write(value, &writer) } }
    }
  }

  /// The form of a whole file: an object with a line for each member.
  package static func file(_ declare: (inout JSONMembers<Value>) -> Void) -> JSONForm {
    let members = JSONMembers(declare)
    return JSONForm(.object(members.all.map(\.schema))) { value, writer in
      writer.object { writer in
        for member in members.all where member.isPresent(value) {
          writer.newLine()
          member.write(value, &writer)
        }
        writer.endLine()
      }
      writer.endLine()
    }
  }

  /// The value as the bytes of a file.
  package func bytes(of value: Value, capacity: Int) -> [UInt8] {
    var writer = JSONWriter(capacity: capacity)
    write(value, &writer)
    return writer.bytes
  }
}

extension JSONForm<String> {
  /// Text.
  package static var string: JSONForm { JSONForm(.string) { $1.string($0) } }

  /// Text of one pattern.
  package static func pattern(_ pattern: String) -> JSONForm { JSONForm(.pattern(pattern)) { $1.string($0) } }

  /// One text only.
  package static func constant(_ text: String) -> JSONForm { JSONForm(.constant(text)) { $1.string($0) } }
}

extension JSONForm<Int> {
  /// A whole number from zero.
  package static var count: JSONForm { JSONForm(.count) { $1.number($0) } }

  /// A whole number.
  package static var integer: JSONForm { JSONForm(.integer) { $1.number($0) } }
}

extension JSONForm<Bool> {
  /// True or false.
  package static var boolean: JSONForm { JSONForm(.boolean) { $1.boolean($0) } }
}

extension JSONForm<Double> {
  /// A number from 0 to 1.
  package static var share: JSONForm { JSONForm(.share) { $1.share($0) } }
}

extension JSONForm where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// One of the names of an enumeration.
  package static var name: JSONForm { JSONForm(.choice(Value.allCases.map(\.rawValue))) { $1.string($0.rawValue) } }
}
