/// Why cases cannot be kept or read.
package enum StorageError: Error, Hashable, Sendable {
  /// The folder lies on a network share or is kept in step with a server, where the database's lock does not work.
  case notLocal(folder: String, reason: String)
  /// The folder cannot be made or written to.
  case notWritable(folder: String)
  /// An entry of the log cannot be read.
  case unreadable(entry: Int)
  /// There is no case of this number.
  case noSuchCase(Int)
  /// The place for a backup or a restored folder holds something already.
  case alreadyThere(path: String)
  /// The place for a copy lies in the folder that is to be copied.
  case insideItself(path: String)
  /// The file is no backup of cases, or it is damaged.
  case notABackup(path: String, reason: String)
}

extension StorageError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notLocal(let folder, let reason):
      "\(folder): cases cannot be kept here, because \(reason). Choose a folder on a disk of this machine."
    case .notWritable(let folder): "\(folder): the folder cannot be written to. Choose another, or have its owner give access."
    case .unreadable(let entry): "Entry \(entry) of the log cannot be read. Restore the cases from a backup."
    case .noSuchCase(let number): "There is no case \(number) in this folder."
    case .alreadyThere(let path): "\(path): something is there already. Name a place that is free; nothing was overwritten."
    case .insideItself(let path): "\(path): a copy cannot be put into the folder that is copied. Name a place outside it."
    case .notABackup(let path, let reason): "\(path): this is no backup of cases: \(reason)."
    }
  }
}
