public import Foundation
public import PlanModel
public import PlanLoading

/// Turns a file into a plan, with notes on everything that was inferred, set aside or left out.
///
/// Word, OpenDocument, web pages, PDF, Markdown and plain text end in ``Block``s, and one ``Outliner`` turns blocks into a plan. Plan XML says what it means and needs none.
public struct PlanLoader: Sendable {
  /// How to read where the source leaves a choice.
  public let options: LoadingOptions

  /// The version of the reader, kept with what it read: a difference due to a better reader can then be distinguished from one in the text.
  public static let readerVersion = SourceFile.readerVersion

  /// The folded titles of the objectives of other versions of the plan.
  private let family: Set<String>

  package init(options: LoadingOptions = .standard) {
    self.init(options: options, family: [])
  }

  /// A loader that knows the folded titles of the objectives of other versions.
  init(options: LoadingOptions, family: Set<String>) {
    self.options = options
    self.family = family
  }

  /// Loads one version. Where the file holds marks of change, it is read with them accepted and a note says so.
  public func load(_ url: URL) throws(LoadingError) -> Loaded<Plan> { try load(try SourceFile(url, format: options.format)) }

  /// Loads one version from a file in memory.
  package func load(_ file: SourceFile) throws(LoadingError) -> Loaded<Plan> {
    if file.format == .planXML { return try planXML(file) }
    let document = try markedDocument(file, isRedline: false)
    var loaded = try loaded(document, of: file, view: document.marks.isEmpty ? nil : .revised)
    let count = loaded.declared.count
    if count > 0 {
      loaded.notes.append(
        LoadingNote(
          .advice, "The file holds \(count.counted("mark")) of change; it was read with \(count.noun("it", "all of them")) accepted."))
    }
    return loaded
  }

  /// The versions of one plan that this loader read, as they read in one family (``PlanFamily``).
  /// - Parameters:
  ///   - versions: The versions as each was read alone.
  ///   - files: Their files, in the same order.
  public func agreeing(_ versions: [Loaded<Plan>], from files: [URL]) throws(LoadingError) -> [Loaded<Plan>] {
    try PlanFamily(zip(versions, files).map { PlanFamily.Member($0, from: $1, options: options) }).versions
  }

  /// Loads one redlined file as two versions: its marks rejected, and its marks accepted.
  public func loadRedline(_ url: URL) throws(LoadingError) -> LoadedRedline {
    let file = try SourceFile(url, format: options.format)
    if file.format == .planXML {
      throw .ambiguousMarks(url, reason: "Plan XML holds one version and no redline")
    }
    let document = try markedDocument(file, isRedline: true)
    return try readings(of: document, file)
  }

  /// Why the objectives of a file are what they are: the evidence for the reading and for the runner-up, a line each.
  public func explanation(of url: URL) throws(LoadingError) -> [String] {
    let file = try SourceFile(url, format: options.format)
    if file.format == .planXML { return ["Plan XML says itself what is an objective."] }
    let document = try markedDocument(file, isRedline: false)
    return Outliner().plan(from: document.reading(.revised), family: family, corrections: options.corrections).explanation
  }

  /// The paragraphs of a file in one reading, cells and notes too, in order.
  public func paragraphs(of url: URL, view: RedlineView) throws(LoadingError) -> [String] {
    let file = try SourceFile(url, format: options.format)
    if file.format == .planXML { return try planXML(file).value.units.map(\.text) }
    let document = try markedDocument(file, isRedline: false)
    let paragraphs = document.reading(view).flatMap(\.paragraphs)
    guard paragraphs.contains(where: \.holdsWords) else { throw .nothingLeft(url, view) }
    return paragraphs
  }

  /// The lines of a plain text, blank ones too, in the order of the file.
  public func lines(of url: URL) throws(LoadingError) -> [String] {
    let text = try DecodedText(try SourceFile(url, format: .plainText).bytes, file: url)
    var lines = text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The two readings of a Word file in memory: both the same where it holds no marks.
  package func readings(of bytes: [UInt8]) throws(LoadingError) -> LoadedRedline {
    try readings(of: SourceFile(bytes, named: "redline.docx", format: .docx))
  }

  /// The two readings of a file in memory: both the same where it holds no marks.
  package func readings(of file: SourceFile) throws(LoadingError) -> LoadedRedline {
    try readings(of: try markedDocument(file, isRedline: false), file)
  }

  /// The blocks of a Word file in memory with all marks, whole, and what its marks made by hand look like.
  package func handMarked(_ bytes: [UInt8]) throws(LoadingError) -> (document: SourceDocument, convention: RedlineConvention?) {
    let file = SourceFile(bytes, named: "redline.docx", format: .docx)
    let document = try DOCXReader.read(file.bytes, file: file.url)
    let convention = RedlineConvention.detect(in: try document.planExcerpt(options: options, file: file.url), options: options)
    return (convention.map(document.marked(by:)) ?? document, convention)
  }

  /// The blocks of a file with the marks that it declares, cut to the plan; not for Plan XML, which has none.
  package func document(_ url: URL) throws(LoadingError) -> SourceDocument {
    try markedDocument(try SourceFile(url, format: options.format), isRedline: true)
  }
}

extension PlanLoader {
  private func planXML(_ file: SourceFile) throws(LoadingError) -> Loaded<Plan> {
    var loaded = try PlanXMLReader.read(file.bytes, file: file.url)
    let firstReading = loaded.source.firstReading
    loaded.source = file.identity(view: nil, readerVersion: Self.readerVersion)
    loaded.source.firstReading = firstReading
    loaded.unmatchedCorrections = options.corrections.unmatched(in: loaded.value)
    return loaded
  }

  /// The document with the marks that it declares, made by hand or by Word, and cut to the plan.
  private func markedDocument(_ file: SourceFile, isRedline: Bool) throws(LoadingError) -> SourceDocument {
    var document = try file.document()
    guard !document.blocks.isEmpty else { throw .empty(file.url) }
    document = try document.planExcerpt(options: options, file: file.url)
    let convention =
      isRedline
      ? try RedlineConvention.required(in: document, options: options, file: file.url)
      : RedlineConvention.detect(in: document, options: options)
    let marked = convention.map(document.marked(by:)) ?? document
    guard isRedline || marked.trackedPassages > 0 else { return marked }
    document = marked
    document.notes += RedlineConvention.notesOnMarksLeft(in: marked)
    return document
  }

  /// Both readings of a document, read as one family.
  private func readings(of document: SourceDocument, _ file: SourceFile) throws(LoadingError) -> LoadedRedline {
    var pair = LoadedRedline(
      original: try loaded(document, of: file, view: .original), revised: try loaded(document, of: file, view: .revised))
    let titles = FamilyOfVersions([pair.original.value, pair.revised.value])
    if let others = titles.unknown(to: 0) {
      pair.original = try PlanLoader(options: options, family: family.union(others)).loaded(document, of: file, view: .original)
    }
    if let others = titles.unknown(to: 1) {
      pair.revised = try PlanLoader(options: options, family: family.union(others)).loaded(document, of: file, view: .revised)
    }
    return pair
  }

  private func loaded(_ document: SourceDocument, of file: SourceFile, view: RedlineView?) throws(LoadingError) -> Loaded<Plan> {
    let outlined = Outliner().plan(
      from: document.reading(view ?? .revised), properties: document.properties, coverage: document.coverage, family: family,
      corrections: options.corrections)
    let isEmpty = !document.marks.isEmpty && outlined.plan.units.isEmpty && outlined.plan.metadata.title == nil
    let left = isEmpty ? [LoadingNote(.advice, LoadingError.nothingLeft(view ?? .revised))] : []
    var loaded = Loaded(
      value: outlined.plan, source: file.identity(view: view, readerVersion: Self.readerVersion),
      notes: document.notes + outlined.notes + left, declared: document.declaredChanges, coverage: outlined.coverage,
      contents: outlined.contents,
      furniture: [.docx, .odt].contains(file.format) ? document.furniture(view ?? .revised) : [])
    loaded.unmatchedCorrections = outlined.unmatchedCorrections
    return loaded
  }
}

extension SourceDocument {
  /// The words of the headers and footers in one reading, page numbers left out.
  fileprivate func furniture(_ view: RedlineView) -> [String] {
    reading(view).filter { $0.kind == .furniture }.map(\.text.text).filter { $0.contains(where: \.isLetter) }
  }
}

extension String {
  fileprivate var holdsWords: Bool { utf8.contains { $0 > 0x20 } }
}

extension Block {
  /// The words of the block, a paragraph each: one for a paragraph, one for every paragraph of every cell of a table.
  fileprivate var paragraphs: [String] {
    guard case .table(let table) = kind else {
      return [text.text.split(separator: "\u{2028}", omittingEmptySubsequences: false).joined(separator: " ")]
    }
    return table.rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.paragraphs) } }
  }
}
