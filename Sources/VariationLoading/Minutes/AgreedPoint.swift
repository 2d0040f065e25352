public import PlanModel

/// A point that a panel's minutes record as resolved, agreed, asked for or promised: a proposal for the review file, to be confirmed.
///
/// The words are kept as given. A resolution is never read as more than it says.
public struct AgreedPoint: Hashable, Sendable, Codable {
  /// The words of the minutes, verbatim: a sentence, or an item of a list.
  public var text: String
  /// The printed number of the point: "(a)", "vii.".
  public var label: String?
  /// The words that open its list, verbatim: "It was agreed that:". Nil for a point of the discussion.
  public var opening: String?
  /// Its place in the minutes.
  public var place: Place
  /// How the minutes record it.
  public var form: Form
  /// Who asked for it, in the words of the minutes: "The Panel", "Councillor Ash". Nil where the minutes do not say.
  public var mover: String?
  /// Who is to act; nil where nobody is asked to.
  public var addressee: Addressee?
  /// The kind of request, by its vocabulary.
  public var kind: Recommendation.Kind
  /// The wording asked for, where the words say one.
  public var wanted: WantedWording?

  package init(
    text: String, label: String? = nil, opening: String? = nil, place: Place, form: Form, mover: String? = nil, addressee: Addressee? = nil,
    kind: Recommendation.Kind, wanted: WantedWording? = nil
  ) {
    self.text = text
    self.label = label
    self.opening = opening
    self.place = place
    self.form = form
    self.mover = mover
    self.addressee = addressee
    self.kind = kind
    self.wanted = wanted
  }

  /// How the minutes record a point.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// Under "RESOLVED".
    case resolution
    /// "It was agreed that ...", "The Panel agreed that ...".
    case agreement
    /// "The Panel suggested that ...", "A Member asked for ...".
    case request
    /// "The Commissioner agreed to ...".
    case undertaking

    /// Its name for readers.
    public var title: String {
      switch self {
      case .resolution: "resolved"
      case .agreement: "agreed"
      case .request: "asked for"
      case .undertaking: "promised"
      }
    }
  }

  /// Who is to act on a point.
  public enum Addressee: String, Hashable, Sendable, Codable, CaseIterable {
    /// The commissioner, mayor or other local policing body, with its office.
    case localPolicingBody
    /// The chief officer, with the force.
    case chiefOfficer
    /// The panel's own officers.
    case officers
    /// The members of the panel.
    case panelMembers

    /// Their name for readers.
    public var title: String {
      switch self {
      case .localPolicingBody: "the commissioner"
      case .chiefOfficer: "the chief constable"
      case .officers: "the Panel’s officers"
      case .panelMembers: "members of the Panel"
      }
    }
  }
}
