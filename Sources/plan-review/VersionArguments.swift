import ArgumentParser
import Foundation

/// The versions to compare: two files, or the two readings of one redline.
struct VersionArguments: ParsableArguments {
  @Argument(help: "The original and the revised version. “-” is standard input, read as text.", completion: .file())
  var versions: [String] = []

  @Option(help: "One redlined file instead of two versions: its marks rejected, and its marks accepted.", completion: .file())
  var redline: String?

  func validate() throws {
    if redline == nil, versions.count != 2 {
      throw ValidationError("Give two files, the original and the revised version; or one file with --redline.")
    }
    if redline != nil, !versions.isEmpty {
      throw ValidationError("Give either two files or --redline, not both.")
    }
    if versions == ["-", "-"] {
      throw ValidationError("Only one of the two versions can come from standard input.")
    }
  }
}

extension String {
  /// The file that the argument names.
  var file: URL { self == "-" ? URL(filePath: "/-") : URL(filePath: self) }
}
