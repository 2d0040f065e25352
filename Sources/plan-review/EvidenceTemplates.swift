/// Files of corrections without any, with an example.
enum EvidenceTemplates {
  static let evidence = """
    # Corrections to what was found. Each binds to the first words of a passage and of a commitment, and holds on every run.
    # Statuses: done, under-way, planned, delayed, measure, withdrawn, redefined, withheld.
    #
    # corrections:
    #   - document: report.md
    #     passage: The centre opened its doors
    #     commitment: Open a one-stop centre
    #     link: true
    #     status: done
    corrections: []

    """

  static let actions = """
    # Corrections to the action log. Each binds to the first words of an action, and holds on every run.
    # States: done, done-late, part-done, overdue, not-shown, dismissed.
    #
    # corrections:
    #   - document: minutes.md
    #     action: The Chair to write
    #     owner: The Chair
    #     due: 2026-06-30
    #     state: done
    corrections: []

    """
}
