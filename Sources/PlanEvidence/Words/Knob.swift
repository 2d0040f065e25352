import Glibc
enum Knob {
  static func value(_ name: String, _ usual: Double) -> Double {
    guard let text = unsafe getenv(name) else { return usual }
    return Double(unsafe String(cString: text)) ?? usual
  }
  static let abstractSubject = value("K_SUBJ", 0.6)
  static let aside = value("K_ASIDE", 0.5)
  static let nameShare = value("K_NAME", 3)
  static let second = value("K_SECOND", 0.7)
  static let minutesOnly = value("K_MIN", 1)
  static let acronym = value("K_ACR", 1)
  static let reportBar = value("K_BAR", 1.5)
}
