/// The one hash of bytes: FNV-1a, 64 bits (Fowler, Noll and Vo), the same in every run and on every machine. Not for secrets.
package struct FNVHash: Hashable, Sendable {
  /// The hash so far.
  package var value: UInt64

  /// The hash of nothing, or of something else when it starts from another value.
  @inlinable
  package init(from start: UInt64 = Self.start) { value = start }

  /// The hash of bytes.
  @inlinable
  package init(_ bytes: some Sequence<UInt8>) {
    value = Self.start
    for byte in bytes { combine(byte) }
  }

  /// Takes in a byte.
  @inlinable
  package mutating func combine(_ byte: UInt8) { combine(UInt64(byte)) }

  /// Takes in a number as one unit.
  @inlinable
  package mutating func combine(_ unit: UInt64) { value = (value ^ unit) &* 0x0000_0100_0000_01b3 }

  /// The hash of a text, mixed: a quick answer to whether two texts may be equal.
  package static func mixed(of text: String) -> UInt64 { FNVHash(text.utf8).mixed }

  /// The value with its high bits mixed into the low ones, for tables whose size is a power of two.
  var mixed: UInt64 { (value ^ (value >> 29)) &* 0xbf58_476d_1ce4_e5b9 ^ (value >> 32) }

  /// The hash of nothing.
  @inlinable
  package static var start: UInt64 { 0xcbf2_9ce4_8422_2325 }
}
