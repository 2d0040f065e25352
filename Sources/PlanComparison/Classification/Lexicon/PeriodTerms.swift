/// Parts of the year, the week and the day, by name.
enum PeriodTerms {
  /// Each family is a set of parts of one whole; each entry is one part in the ways of writing it.
  static let families: [[[String]]] = [
    [
      ["spring"], ["summer", "summer months", "summertime"], ["autumn"], ["winter", "winter months", "wintertime"],
      ["christmas", "festive season"], ["easter"], ["year round", "year-round", "all year", "all year round", "throughout the year"],
    ],
    [
      ["weekday", "weekdays", "monday to friday", "working week"], ["weekend", "weekends"], ["monday", "mondays"], ["tuesday", "tuesdays"],
      ["wednesday", "wednesdays"], ["thursday", "thursdays"], ["friday", "fridays"], ["saturday", "saturdays"], ["sunday", "sundays"],
      ["every day", "each day", "seven days a week"],
    ],
    [
      ["morning", "mornings"], ["afternoon", "afternoons"], ["evening", "evenings"], ["night", "nights", "night-time", "night time"],
      ["daytime", "office hours", "working hours"],
    ],
    [["term time", "term-time"], ["school holidays", "holidays", "school holiday"]],
    [
      ["first quarter"], ["second quarter"], ["third quarter"], ["fourth quarter", "last quarter", "final quarter"],
    ],
    [["first half"], ["second half"]],
  ]
}
