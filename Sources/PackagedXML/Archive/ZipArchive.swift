import CZip
import Glibc

/// A zip archive held in memory, read through libzip and held to ``ArchiveLimits``.
///
/// Nothing of it ever reaches the disk, and no name in it is ever used as a path.
package final class ZipArchive {
  /// The entries in the order of the archive's directory, folders left out.
  package let entries: [Entry]
  private let indices: [String: Int]
  private let handle: OpaquePointer
  private let limits: ArchiveLimits
  private var bytesRead = 0

  /// Opens the archive in `bytes` and checks its directory against `limits`.
  package init(_ bytes: [UInt8], limits: ArchiveLimits = .standard) throws(PackagedXMLError) {
    let handle = try ZipArchive.open(bytes)
    do throws(PackagedXMLError) {
      entries = try ZipDirectory(handle: handle, limits: limits).entries()
    } catch {
      zip_discard(handle)
      throw error
    }
    // The directory has made sure that no two names differ by case alone.
    indices = Dictionary(zip(entries.map { $0.name.lowercased() }, entries.indices), uniquingKeysWith: { first, _ in first })
    self.handle = handle
    self.limits = limits
  }

  deinit { zip_discard(handle) }

  /// The entry of this name. Names of parts are compared without regard to ASCII case (ECMA-376 Part 2, 6.2.2.3).
  package func entry(_ name: String) -> Entry? {
    indices[name.lowercased()].map { entries[$0] }
  }

  /// Unpacks an entry and hands it over in pieces of at most 64 KiB.
  package func stream(
    _ entry: Entry, _ receive: (Span<UInt8>) throws(PackagedXMLError) -> Void
  ) throws(PackagedXMLError) {
    guard let file = zip_fopen_index(handle, UInt64(entry.index), 0) else { throw damage(in: entry.name, zip_get_error(handle)) }
    defer { zip_fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    var unpacked = 0
    while true {
      let count = buffer.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
      if count < 0 { throw damage(in: entry.name, zip_file_get_error(file)) }
      if count == 0 { break }
      unpacked += Int(count)
      try admit(unpacked, adding: Int(count), in: entry)
      try receive(buffer.span.extracting(0..<Int(count)))
    }
    if unpacked < entry.size { throw .damaged(part: entry.name, reason: "it ends after \(unpacked) of \(entry.size) bytes") }
  }

  /// An entry's bytes, unpacked. For small parts: larger ones are streamed.
  package func contents(of entry: Entry) throws(PackagedXMLError) -> [UInt8] {
    guard entry.size <= limits.heldBytes else { throw .tooLarge(part: entry.name, limit: mebibytes(limits.heldBytes)) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entry.size)
    try stream(entry) { (piece) throws(PackagedXMLError) in
      bytes.append(piece)
      if bytes.count > limits.heldBytes { throw .tooLarge(part: entry.name, limit: mebibytes(limits.heldBytes)) }
    }
    return bytes
  }

  private func admit(_ unpacked: Int, adding count: Int, in entry: Entry) throws(PackagedXMLError) {
    bytesRead += count
    if unpacked > limits.entryBytes { throw .tooLarge(part: entry.name, limit: mebibytes(limits.entryBytes)) }
    if bytesRead > limits.totalBytes { throw .tooLarge(part: entry.name, limit: "\(mebibytes(limits.totalBytes)) in all") }
    if unpacked > limits.ratioFloor, unpacked / max(entry.packedSize, 1) > limits.ratio {
      throw .tooLarge(part: entry.name, limit: "\(limits.ratio) times its packed size")
    }
  }
}

extension ZipArchive {
  /// What the archive's directory says of an entry.
  package struct Entry: Hashable, Sendable {
    /// The name, with `/` between folders.
    package let name: String
    /// The size unpacked, as declared, in bytes.
    package let size: Int
    /// The size packed, as declared, in bytes.
    package let packedSize: Int
    /// The place in the archive's directory.
    let index: Int
  }

  private static func open(_ bytes: [UInt8]) throws(PackagedXMLError) -> OpaquePointer {
    // libzip takes a file of no bytes for an archive of no entries.
    guard !bytes.isEmpty else { throw .notAnArchive(reason: "it is empty") }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // libzip frees the copy together with the source.
    guard let copy = malloc(max(bytes.count, 1)) else { throw .notAnArchive(reason: "not enough memory") }
    bytes.withUnsafeBytes { if let base = $0.baseAddress { copy.copyMemory(from: base, byteCount: $0.count) } }
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      throw .notAnArchive(reason: String(cString: zip_error_strerror(&error)))
    }
    // No ZIP_CHECKCONS: it refuses archives with data descriptors, which are valid and common.
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .notAnArchive(reason: String(cString: zip_error_strerror(&error)))
    }
    return handle
  }
}

private func damage(in part: String, _ error: UnsafeMutablePointer<zip_error_t>?) -> PackagedXMLError {
  guard let error else { return .damaged(part: part, reason: "it cannot be unpacked") }
  return .damaged(part: part, reason: String(cString: zip_error_strerror(error)))
}

/// A size in words, for the message of a limit.
func mebibytes(_ bytes: Int) -> String { bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes) bytes" }

extension [UInt8] {
  /// Appends a stretch of bytes at the speed of a copy.
  package mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
