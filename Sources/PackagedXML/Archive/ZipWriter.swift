import CZip
import Glibc

/// A zip archive in the making: entries in the order given, with a fixed date, so that the same entries give the same bytes.
package struct ZipWriter {
  private var entries: [(name: String, bytes: [UInt8], isPacked: Bool)] = []

  package init() {}

  /// Adds an entry. `isPacked: false` stores it as it is, as OpenDocument asks of its first entry.
  package mutating func add(_ name: String, _ bytes: [UInt8], isPacked: Bool = true) {
    entries.append((name, bytes, isPacked))
  }

  /// The archive's bytes.
  package func archive() throws(PackagedXMLError) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw unwritable(String(cString: zip_error_strerror(&error))) }
    defer { zip_source_free(source) }
    guard let handle = zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
      throw unwritable(String(cString: zip_error_strerror(&error)))
    }
    // The archive takes the source over when it opens; one more hold lets us read it back.
    zip_source_keep(source)
    do throws(PackagedXMLError) {
      for entry in entries { try write(entry.name, entry.bytes, isPacked: entry.isPacked, to: handle) }
    } catch {
      zip_discard(handle)
      throw error
    }
    guard zip_close(handle) == 0 else {
      let reason = String(cString: zip_error_strerror(zip_get_error(handle)))
      zip_discard(handle)
      throw unwritable(reason)
    }
    return try bytes(of: source)
  }

  private func write(_ name: String, _ bytes: [UInt8], isPacked: Bool, to handle: OpaquePointer) throws(PackagedXMLError) {
    guard let copy = malloc(max(bytes.count, 1)) else { throw unwritable("not enough memory") }
    bytes.withUnsafeBytes { if let base = $0.baseAddress { copy.copyMemory(from: base, byteCount: $0.count) } }
    guard let source = zip_source_buffer(handle, copy, UInt64(bytes.count), 1) else {
      free(copy)
      throw unwritable("not enough memory")
    }
    let index = zip_file_add(handle, name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      zip_source_free(source)
      throw .unwritable(part: name, reason: String(cString: zip_error_strerror(zip_get_error(handle))))
    }
    // 1 January 1980, midnight: the first date that a zip archive can hold.
    zip_file_set_dostime(handle, UInt64(index), 0, 0x21, 0)
    zip_set_file_compression(handle, UInt64(index), isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 6)
  }

  private func bytes(of source: OpaquePointer) throws(PackagedXMLError) -> [UInt8] {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else { throw unwritable("it cannot be read back") }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(stat.size))
    let count = bytes.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { zip_source_read(source, $0, UInt64(buffer.count)) } ?? 0
    }
    guard Int(count) == bytes.count else { throw unwritable("it cannot be read back") }
    return bytes
  }

  private func unwritable(_ reason: String) -> PackagedXMLError { .unwritable(part: "archive", reason: reason) }
}
