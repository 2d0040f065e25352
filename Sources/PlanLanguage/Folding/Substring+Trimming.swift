extension Substring {
  /// Without white space at either end.
  package func trimmingSpaces() -> Substring {
    var rest = drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
