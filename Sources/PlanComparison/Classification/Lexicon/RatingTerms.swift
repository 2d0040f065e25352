/// The grades of inspections, the highest first.
enum RatingTerms {
  static let grades: [[String]] = [
    ["outstanding", "excellent"], ["good"], ["adequate", "satisfactory", "average"], ["requires improvement", "fair", "needs improvement"],
    ["inadequate", "poor"],
  ]

  /// Words that show that a grade is meant.
  static let nouns = [
    "rating", "ratings", "rated", "grade", "grades", "graded", "grading", "graded", "judgement", "judgment", "judged", "score",
    "inspection", "inspections", "hmicfrs", "hmic",
  ]
}
