/// The elements of a story that hold paragraphs or runs and are read as if they were not there.
enum StoryNames {
  /// Around blocks and runs alike.
  static let containers: Set<String> = Set(
    """
    w:document w:body w:hdr w:ftr w:footnotes w:endnotes w:sdt w:sdtContent w:smartTag w:customXml w:hyperlink w:dir w:bdo w:fldSimple \
    w:ins w:del w:moveFrom w:moveTo
    """.split(separator: " ").map(String.init))

  /// Around a text box, from the run in.
  static let drawings: Set<String> = Set(
    """
    w:drawing wp:inline wp:anchor a:graphic a:graphicData wps:wsp wps:txbx wpg:wgp wpg:grpSp wpc:wpc w:pict v:shape v:rect v:roundrect \
    v:oval v:line v:polyline v:curve v:arc v:image v:group v:textbox w:object
    """.split(separator: " ").map(String.init))

  /// The prefixes that a choice among alternatives may ask for and that are known here.
  static let understood: Set<Substring> = [
    "wps", "wpg", "wpc", "wp14", "w14", "w15", "w16se", "w16cid", "w16", "w16cex", "a14", "c14", "v",
  ]
}
