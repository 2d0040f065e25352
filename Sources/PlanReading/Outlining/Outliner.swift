import PlanLanguage
package import PlanModel
package import PlanLoading

/// Turns the blocks of one reading into a plan: what a heading, a lead-in and a commitment are is decided here, once for every format.
///
/// It works from evidence and says in notes what it concluded. Every word of the blocks is in the plan or is set aside.
package struct Outliner {
  package init() {}

  /// The plan that the blocks make.
  /// - Parameters:
  ///   - blocks: Blocks free of marks, in reading order.
  ///   - properties: What the file's properties say; the text itself counts for more, the title's date and author apart.
  ///   - coverage: What the format's reader counted.
  ///   - family: The folded titles of the objectives of other versions of the plan, as ``FamilyOfVersions`` finds them.
  ///   - corrections: What an officer says of the structure; it goes before all evidence.
  package func plan(
    from blocks: [Block], properties: PlanMetadata = PlanMetadata(), coverage: ReadingCoverage = ReadingCoverage(),
    family: Set<String> = [],
    corrections: ReadingCorrections = ReadingCorrections()
  ) -> Outlined {
    var reader = LineReader()
    reader.read(blocks)
    var text = OutlineText(lines: reader.lines)
    PageLines.setAside(in: &text)
    let contents = ContentsPage(settingAsideIn: &text)
    BrokenSentences.join(in: &text)
    BrokenTables.join(in: &text)
    CodedParagraphs.label(in: &text)
    let titlePage = TitlePage(takingTitleFrom: &text, contents: contents, properties: properties)
    let corrected = StructureCorrections(corrections)
    let parts = PlanParts(
      of: text.lines, contents: contents, titlePage: titlePage.length, family: family,
      corrections: corrected)
    let assembly = PlanAssembly(parts.lines, parts.roles, parts.headings, parts.objectives, corrections: corrected)

    var outlined = Outlined(plan: Plan(metadata: titlePage.metadata, divisions: assembly.divisions))
    outlined.notes = text.notes + parts.notes + openedTables(reader.openedTables)
    if !corrections.isEmpty { outlined.notes.append(LoadingNote(.inferred, "The structure was corrected by the review file.")) }
    outlined.explanation = StructureExplanation(parts.objectives, parts.headings).lines
    if !corrections.isEmpty {
      let read = reader.lines + parts.lines
      outlined.unmatchedCorrections = corrections.unmatched(
        among: read.flatMap { [$0.text, [$0.label, $0.text].compactMap(\.self).joined(separator: " ")] },
        styles: read.compactMap(\.namedStyle))
    }
    outlined.setAside = text.setAside
    outlined.contents = contents.entries
    outlined.coverage = coverage
    outlined.coverage.paragraphsSetAside += text.paragraphsSetAside
    return outlined
  }

  private func openedTables(_ places: [Place]) -> [LoadingNote] {
    guard let first = places.first else { return [] }
    let tables = places.count == 1 ? "A table was" : "\(places.count) tables were"
    return [LoadingNote(.inferred, at: first, "\(tables) read as text laid out in columns, since titles or lists stand in the cells.")]
  }
}
