import PlanLanguage
import PlanLoading

/// The words of Welsh plans, in one place.
///
/// Welsh changes the first letter of words after certain others (mutation): a phrase is listed in each form that plans can be expected to
/// have it in. Phrases are folded: apostrophes are gone, so that "i'r" is "ir" and "Gyda'n gilydd" is "gydan gilydd". `Sources.md` says how
/// sure each group is.
extension OutlineVocabulary {
  /// What plans call an objective. After "fy" the plural of "blaenoriaeth" begins with m; after "dwy" the noun is in the singular with f.
  static let welshObjectiveTerms: [ObjectiveTerm] = [
    ObjectiveTerm("Amcan Heddlu a Throseddu", "amcanion heddlu a throseddu"), ObjectiveTerm("Blaenoriaeth", "blaenoriaethau"),
    ObjectiveTerm("Blaenoriaeth", "mlaenoriaethau"), ObjectiveTerm("Amcan", "amcanion"), ObjectiveTerm("Thema", "themâu"),
    ObjectiveTerm("Nod", "nodau"),
    ObjectiveTerm("Uchelgais", "uchelgeisiau"), ObjectiveTerm("Canlyniad", "canlyniadau"),
  ]

  /// Small words around the plural: "Ein pedair blaenoriaeth", "Fy mhrif flaenoriaethau".
  static let welshAroundPlural: Set<String> = [
    "ein", "fy", "eich", "y", "yr", "ar", "a", "heddlu", "throseddu", "dau", "dwy", "tri", "tair", "pedwar", "pedair", "pump", "pum",
    "chwe",
    "prif", "mhrif", "allweddol", "strategol", "cynllun", "ir", "gyfer", "hyn",
  ]

  static let welshNumberWords = ["un", "dau", "dwy", "tri", "tair", "pedwar", "pedair", "pump", "chwech", "saith", "wyth", "naw", "deg"]

  static let welshIntroductions: [Phrase] = [
    "rhagair", "cyflwyniad", "rhagarweiniad", "croeso", "crynodeb", "cefndir", "gweledigaeth", "fy ngweledigaeth", "ein gweledigaeth",
    "y weledigaeth", "neges gan", "am y cynllun hwn", "ynglŷn âr cynllun",
  ]

  static let welshChapters: [Phrase] = [
    "adnoddau", "ein hadnoddau", "cyllid", "ariannu", "cyllideb", "y gyllideb", "perfformiad", "atebolrwydd", "llywodraethu", "craffu",
    "partneriaethau", "gweithio mewn partneriaeth", "cydweithio", "comisiynu", "grantiau", "ymgynghori", "geirfa", "cysylltu",
    "cydraddoldeb",
    "monitro", "mesur", "y gymraeg",
  ]

  /// What promises, asks or measures: "bydd", "byddaf" and "byddwn" are "will", by person.
  static let welshActing: [Phrase] = [
    "byddaf", "bydd", "byddwn", "fyddaf", "fydd", "fyddwn", "i gyfrif", "disgwyliaf", "disgwyl", "blaenoriaethau", "llwyddiant", "mesurau",
  ]

  /// The forms of "will" by which a Welsh lead-in is recognised: none is an English word.
  static let welshWill: [Phrase] = ["byddaf", "bydd", "byddwn", "fyddaf", "fydd", "fyddwn", "i gyfrif", "disgwyliaf", "rwyf", "rwyn"]

  static let welshDanglingEndings: [Phrase] = ["yn", "byddaf", "byddwn", "canlynol", "drwy", "trwy", "fydd"]

  static let welshAnnouncing: [Phrase] = ["y canlynol", "fel a ganlyn"]

  static let welshLeadInHeadings: [Phrase] = [
    "byddaf", "byddwn", "beth fyddaf", "beth fyddwn", "yr hyn y byddaf", "sut byddaf", "sut y byddaf", "sut olwg fydd ar lwyddiant",
    "mesurau llwyddiant", "ein hymrwymiadau", "fy ymrwymiadau", "camau gweithredu",
  ]

  /// "Llwyddiant" is success, "lwyddiant" after "ar" and "o".
  static let welshMeasuring: [Phrase] = [
    "llwyddiant", "lwyddiant", "mesurau", "mesur", "fesur", "monitro", "dangosyddion", "targedau", "byddwn yn gwybod", "byddaf yn gwybod",
  ]

  static let welshOutcomes: [Phrase] = ["canlyniadau", "ganlyniadau", "deilliannau", "yr hyn y byddaf yn ei gyflawni"]

  static let welshFocusing: [Phrase] = ["canolbwyntio", "ganolbwyntio", "ffocws"]

  /// "Prif Gwnstabl" with its mutations: soft after "gan" and "i", aspirate after "a".
  static let welshChief: [Phrase] = ["prif gwnstabl", "brif gwnstabl", "phrif gwnstabl", "mhrif gwnstabl", "yr heddlu", "heddlu"]

  static let welshCommissioner: [Phrase] = [
    "comisiynydd", "gomisiynydd", "chomisiynydd", "nghomisiynydd", "fy swyddfa", "swyddfa r comisiynydd",
  ]

  static let welshBoards: [Phrase] = ["bwrdd", "fwrdd", "byrddau"]

  static let welshPartners: [Phrase] = [
    "partneriaeth", "bartneriaeth", "partneriaid", "partneriaethau", "gwasanaeth", "gwasanaethau", "wasanaeth", "cyngor", "gyngor",
    "cynghorau",
    "uned", "tîm", "awdurdod", "awdurdodau", "elusen", "elusennau", "ymddiriedolaeth", "canolfan", "panel", "grŵp", "rhwydwaith",
  ]

  /// "Together": with each other, jointly; "and I".
  static let welshJoint: [Phrase] = ["gydan gilydd", "ar y cyd", "a minnau", "a mi", "a fi"]

  /// What opens a Welsh sentence that promises: "will", of anybody, of me, of us.
  static let welshPromising: [Phrase] = ["bydd", "byddaf", "byddwn"]

  /// The first person singular: "I will", "my", "as your".
  static let welshSpeaker: [Phrase] = ["byddaf", "fyddaf", "disgwyliaf", "rwyf", "rwyn", "fy"]
}
