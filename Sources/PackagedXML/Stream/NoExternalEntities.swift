import CXML2

/// Closes libxml2's way to anything outside of the bytes that it is given, once for the whole program.
enum NoExternalEntities {
  private static let once: Void = xmlSetExternalEntityLoader { _, _, _ in nil }

  static func hold() { once }
}
