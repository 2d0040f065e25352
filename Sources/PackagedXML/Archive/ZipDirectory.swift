import CZip

/// The directory of an archive, read with suspicion: counts, sizes, names, duplicates and encryption.
struct ZipDirectory {
  let handle: OpaquePointer
  let limits: ArchiveLimits

  /// The entries that are files, in order.
  func entries() throws(PackagedXMLError) -> [ZipArchive.Entry] {
    let count = Int(zip_get_num_entries(handle, 0))
    guard count <= limits.entries else { throw .tooLarge(part: "archive", limit: "\(limits.entries) entries") }
    var result: [ZipArchive.Entry] = []
    var names: Set<String> = []
    var total = 0
    for index in 0..<count {
      let entry = try self.entry(at: index)
      guard names.insert(entry.name.lowercased()).inserted else {
        throw .unsafeName(part: entry.name, reason: "two entries have this name")
      }
      total += entry.size
      guard total <= limits.totalBytes else { throw .tooLarge(part: "archive", limit: "\(mebibytes(limits.totalBytes)) in all") }
      if !entry.name.hasSuffix("/") { result.append(entry) }
    }
    return result
  }

  private func entry(at index: Int) throws(PackagedXMLError) -> ZipArchive.Entry {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_stat_index(handle, UInt64(index), 0, &stat) == 0, let bytes = stat.name else {
      throw .damaged(part: "archive", reason: "entry \(index + 1) of its directory cannot be read")
    }
    let name = String(cString: bytes)
    // The letters as stored: libzip's guess at an encoding turns control characters into pictures.
    let raw = zip_get_name(handle, UInt64(index), ZIP_FL_ENC_RAW).map { String(cString: $0) } ?? name
    if let reason = danger(in: raw) { throw .unsafeName(part: name, reason: reason) }
    if stat.encryption_method != 0 { throw .encrypted(part: name) }
    // Compared before conversion: a hostile size need not fit in an Int.
    guard stat.size <= UInt64(limits.entryBytes), stat.comp_size <= UInt64(limits.entryBytes) else {
      throw .tooLarge(part: name, limit: mebibytes(limits.entryBytes))
    }
    return ZipArchive.Entry(name: name, size: Int(stat.size), packedSize: Int(stat.comp_size), index: index)
  }

  /// Why a name is refused, if it is.
  private func danger(in name: String) -> String? {
    if name.isEmpty { return "an entry has no name" }
    if name.utf8.first == UInt8(ascii: "/") || name.dropFirst().first == ":" { return "it is an absolute path" }
    if name.split(separator: "/", omittingEmptySubsequences: false).contains("..") { return "it leads out of the archive" }
    if name.utf8.contains(UInt8(ascii: "\\")) { return "it has a backslash" }
    if name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "it has a control character" }
    return nil
  }
}
