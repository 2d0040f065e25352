/// Terms that are alike and not the same: where one takes another's place, something else is meant.
enum TermFamilies {
  /// A family of terms. Each entry is one term in the ways of writing it.
  struct Family: Sendable {
    let terms: [[String]]
    /// Whether each term takes in all those before it.
    let isWidening: Bool
    /// What to ask where one took another's place; nil where it is who or what is covered.
    let question: String?

    init(_ terms: [[String]], isWidening: Bool = false, asking question: String? = nil) {
      self.terms = terms
      self.isWidening = isWidening
      self.question = question
    }
  }

  static let all: [Family] = [
    Family([["crime", "crimes", "offence", "offences"], ["incident", "incidents", "occurrence", "occurrences"]], isWidening: true),
    Family(
      [
        ["officer", "officers", "police officer", "police officers", "constable", "constables", "police constables"],
        ["staff", "member of staff", "members of staff", "employee", "employees", "personnel", "workforce", "colleagues"],
      ], isWidening: true),
    Family([["assault", "assaults"], ["violence"], ["abuse"]], isWidening: true),
    Family(
      [
        [
          "noise nuisance", "noise", "graffiti", "vandalism", "begging", "street drinking", "fly-tipping", "littering", "nuisance",
          "nuisance riding", "rowdiness", "rowdy behaviour", "nuisance behaviour",
        ],
        ["anti-social behaviour", "antisocial behaviour", "anti social behaviour", "asb"],
      ], isWidening: true),
    Family(
      [["sexual exploitation", "criminal exploitation", "labour exploitation"], ["exploitation"]], isWidening: true),
    Family([["shoplifting", "shop theft"], ["theft", "stealing"]], isWidening: true),
    Family([["knife crime", "knife-enabled crime"], ["serious violence"], ["violent crime"]], isWidening: false),
    Family([["burglary", "burglaries"], ["robbery", "robberies"], ["theft", "thefts"], ["criminal damage"], ["arson"], ["fraud"]]),
    Family([["rape", "rapes"], ["sexual offences", "sexual assault", "sexual violence"]], isWidening: true),
    Family([["stalking"], ["harassment"]]),
    Family([["modern slavery", "slavery"], ["human trafficking", "trafficking"]]),
    Family([["cybercrime", "cyber crime", "cyber-crime", "online crime"], ["online fraud"], ["fraud"]]),
    Family(
      [
        ["child", "children", "minors"], ["teenager", "teenagers", "adolescents", "teens"],
        ["young people", "young person", "youths", "youth", "youngsters"], ["young adult", "young adults"], ["adult", "adults"],
        ["older people", "elderly people", "elderly", "pensioners", "older adults", "older residents", "older persons", "seniors"],
      ]),
    Family([["victim", "victims"], ["survivor", "survivors"], ["witness", "witnesses"], ["complainant", "complainants"]]),
    Family([["offender", "offenders"], ["suspect", "suspects"], ["perpetrator", "perpetrators"], ["prisoner", "prisoners"]]),
    Family(
      [
        ["street", "streets"], ["ward", "wards"], ["parish", "parishes"], ["village", "villages"],
        ["neighbourhood", "neighbourhoods"], ["town", "towns"], ["city", "cities"], ["district", "districts", "borough", "boroughs"],
        ["division", "divisions"], ["county", "counties"], ["region", "regions"],
      ]),
    Family(
      [
        ["home", "homes", "house", "houses", "dwelling", "dwellings"], ["business", "businesses", "shops", "shop"],
        ["property", "properties", "premises", "building", "buildings"],
      ]),
    Family([["knife", "knives", "blades"], ["weapon", "weapons"]], isWidening: true),
    Family([["firearm", "firearms", "gun", "guns"], ["weapon", "weapons"]], isWidening: true),
    Family(
      [
        ["car", "cars"], ["van", "vans"], ["lorry", "lorries", "heavy goods vehicle", "heavy goods vehicles", "hgv", "hgvs"],
        ["vehicle", "vehicles"],
      ]),
    Family([["death", "deaths", "fatality", "fatalities"], ["casualty", "casualties"]], isWidening: true),
    Family([["death", "deaths"], ["serious injury", "serious injuries"]]),
    Family([["complaint", "complaints"], ["enquiry", "enquiries", "inquiries"]]),
    Family([["call", "calls"], ["contact", "contacts"]], isWidening: true),
    Family([["local"], ["national"], ["regional"]]),
    Family([["school", "schools"], ["college", "colleges"], ["university", "universities"]]),
    Family([["meeting", "meetings"], ["event", "events"]]),
    Family(
      [["motorcycle", "motorcycles", "motorbike", "motorbikes", "quad bike", "quad bikes"], ["vehicle", "vehicles"]], isWidening: true),
    Family([["bicycle", "bicycles", "bike", "bikes", "cycles"], ["vehicle", "vehicles"]], isWidening: true),
    Family([["knife crime"], ["knife possession"], ["knife offences"]]),
    Family([["drug dealing", "drug supply"], ["drug use", "drug misuse", "drug possession"]]),
    Family([["drug crime", "drug offences"], ["drug dealing"], ["drug harm"]]),
    Family([["domestic violence"], ["domestic abuse"]], isWidening: true),
    Family([["rural crime", "farm crime"], ["wildlife crime"], ["heritage crime"]]),
    Family([["drink driving", "drink-driving"], ["drug driving", "drug-driving"], ["dangerous driving"], ["speeding"]]),
    Family([["serious crime"], ["organised crime"], ["volume crime"], ["neighbourhood crime"]]),
    Family([["burglaries of homes", "domestic burglary", "residential burglary"], ["business burglary", "commercial burglary"]]),
    Family(
      [
        ["mosques", "mosque"], ["synagogues", "synagogue"], ["churches", "church"], ["temples", "temple"],
        ["places of worship", "faith buildings"],
      ]),
    Family([["nursery", "nurseries"], ["primary schools", "primary school"], ["secondary schools", "secondary school"]]),
    Family([["grant", "grants"], ["loan", "loans"]], asking: "What does this mean for those who receive the money?"),
    Family([["living wage"], ["minimum wage"]], asking: "What is the difference in pay?"),
    Family([["cash terms"], ["real terms"]], asking: "What difference does inflation make to the sum?"),
    Family([["timeliness"], ["quality"]], asking: "Will both still be measured, and where?"),
    Family([["detective", "detectives"], ["officer", "officers"]], isWidening: true),
    Family([
      ["police officers", "officers"], ["firefighters"], ["paramedics", "ambulance crews"],
      ["emergency workers", "emergency service workers", "blue-light workers"],
    ]),
    Family([["pcso", "pcsos", "police community support officers"], ["special constables", "specials"], ["volunteers", "volunteer"]]),
    Family([["sergeant", "sergeants"], ["inspector", "inspectors"], ["constable", "constables"]]),
    Family([["tenant", "tenants"], ["resident", "residents"], ["householder", "householders"]], isWidening: true),
    Family([["employers", "employer"], ["employees", "employee"]]),
    Family([["reoffending", "re-offending"], ["offending"]], isWidening: true),
    Family([["emergency calls", "999 calls"], ["non-emergency calls", "101 calls"]]),
    Family([["missing children", "missing child"], ["missing people", "missing persons"]], isWidening: true),
    Family([["injury", "injuries"], ["collision", "collisions", "crash", "crashes", "accidents"]]),
    Family([["mental illness"], ["mental health"], ["wellbeing"]]),
    Family([["refuge", "refuges"], ["accommodation", "housing"]], isWidening: true),
  ]

  /// The state that a case has reached, of which shares and rates are counted.
  static let outcomes: [[String]] = [
    ["solved", "cleared up", "cleared"], ["detected", "detections", "detection"], ["charged", "charges brought", "charge", "charges"],
    ["convicted", "convictions", "conviction", "found guilty"], ["prosecuted", "prosecutions"],
    ["resolved", "outcome", "outcomes", "positive outcome", "positive outcomes"],
    ["recorded", "logged"], ["reported"], ["referred", "referrals"], ["investigated"], ["attended"], ["answered"], ["arrested", "arrests"],
    ["closed"], ["finalised", "completed"], ["acknowledged"], ["satisfied", "satisfaction"], ["confident", "confidence"],
    ["supported"], ["contacted"], ["cautioned", "cautions"], ["finished"], ["started", "begun"], ["offered"], ["taken up", "accepted"],
  ]

  /// Words that say that something is counted.
  static let counters = [
    "share", "proportion", "percentage", "rate", "rates", "number", "numbers", "level", "levels", "count", "total", "ratio", "average",
    "amount", "volume", "fraction",
  ]
}
