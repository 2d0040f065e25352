/// The version of the product as a reader of plans, kept in every report.
public enum ProductVersion {
  /// The version.
  public static let current = "1.0.0"
}
