/// How much each piece of evidence counts for a set of headings being the objectives. Set on invented plans in thirteen layouts, each as Word,
/// PDF, web page and text; a weight is what it takes to outvote the evidence that its comment names.
struct OutlineWeights: Hashable, Sendable {
  /// The members have a label with a number ("Priority 1"). Outvotes chapters that hold more promises.
  var labelled = 4.0
  /// One heading alone has such a label.
  var labelledOnce = 2.0
  /// A heading over them is the plural ("Our priorities"). As good as labels but for a lone child.
  var namedAbove = 3.5
  /// The plan names all of them beforehand in a list or table. Outvotes chapters of equal promise.
  var listed = 3.0
  /// Another version of the plan has all of them as objectives. Keeps an emptied objective one.
  var inFamily = 3.0
  /// All promises of the plan are below them. The main evidence where nothing is named.
  var promises = 3.0
  /// Each of them has promises below it.
  var covered = 1.5
  /// Lead-ins with lists are below them, not only lists.
  var leadIns = 0.5
  /// Two to twelve of them.
  var number = 1.0
  /// All of them have the words of ordinary chapters ("Resources"), and nothing names them.
  var ordinary = -2.5
  /// All of them occur elsewhere again, as sub-headings do.
  var repeated = -3.0
  /// All of them read as lead-ins ("What I will do", "To make streets safer:").
  var leadInWords = -3.0
  /// They are below several headings that could be the objectives themselves: labels one level down ("Outcome 1" to "3" below each
  /// priority).
  var spread = -4.0
  /// They have labels, and the headings over them do too ("Objective 1.1" below "Aim 1").
  var belowLabels = -1.5
  /// Less than this is no evidence.
  var least = 1.0
  /// A runner-up nearer than this is named in the note.
  var margin = 0.5

  /// The weights in use.
  static let standard = OutlineWeights()
}
