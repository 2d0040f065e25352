/// What is done with an element of a story that is not handled by name.
///
/// An element is handled, let through, set aside or noted; there is no fifth way.
enum WordRole {
  /// It only holds others: what is in it is read as if it were not there.
  case container
  /// It holds no words, or words that are read elsewhere.
  case ignored

  /// The qualified names, each with its role.
  static let names: [(name: String, role: WordRole)] =
    containerNames.map { ($0, .container) } + ignoredNames.map { ($0, .ignored) }

  private static let containerNames = words(
    """
    w:document w:body w:hdr w:ftr w:footnotes w:endnotes w:comments w:sdtContent w:smartTag w:customXml w:hyperlink w:dir w:bdo \
    w:ruby w:rubyBase w:drawing wp:inline wp:anchor a:graphic a:graphicData wps:wsp wps:txbx wpg:wgp wpg:grpSp wp:wsp wp:txbx wp:wgp wp:grpSp wp:wpc wpc:wpc w:pict v:shape \
    v:rect v:roundrect v:oval v:line v:polyline v:curve v:arc v:image v:group v:textbox v:background m:oMathPara m:oMath m:e m:num m:deg \
    m:fName m:lim m:f m:sSup m:sSub m:sSubSup m:sPre m:nary m:func m:limLow m:limUpp m:m m:mr m:acc m:bar m:box m:borderBox m:eqArr \
    m:groupChr m:phant
    """)

  private static let ignoredNames = words(
    """
    w:proofErr w:bookmarkStart w:bookmarkEnd w:permStart w:permEnd w:commentRangeStart w:commentRangeEnd w:commentReference \
    w:annotationRef w:footnoteRef w:endnoteRef w:separator w:continuationSeparator w:sdtEndPr w:smartTagPr \
    w:customXmlPr w:rubyPr w:rt w:background w:pgNum w:dayShort w:dayLong w:monthShort w:monthLong w:yearShort w:yearLong w:fldData \
    w:delInstrText w:customXmlInsRangeStart w:customXmlInsRangeEnd w:customXmlDelRangeStart w:customXmlDelRangeEnd \
    wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr wp:simplePos wp:positionH wp:positionV wp:wrapNone wp:wrapSquare \
    wp:wrapTight wp:wrapThrough wp:wrapTopAndBottom wp14:sizeRelH wp14:sizeRelV wps:cNvPr wps:cNvSpPr wps:cNvCnPr wps:cNvFrPr wps:spPr \
    wp:cNvPr wp:cNvSpPr wp:cNvCnPr wp:cNvFrPr wp:spPr wp:style wp:bodyPr wp:linkedTxbx wp:extLst wp:cNvGrpSpPr wp:grpSpPr wp:bg wp:whole \
    wps:style wps:bodyPr wps:linkedTxbx wps:extLst wpg:cNvPr wpg:cNvGrpSpPr wpg:grpSpPr wpg:extLst wpc:bg wpc:whole wpc:extLst \
    v:shapetype v:fill v:stroke v:path v:formulas v:handles v:shadow v:extrusion o:lock o:extrusion o:callout o:signatureline \
    o:OLEObject o:diagram w10:wrap w10:anchorlock w10:bordertop w10:borderleft w10:borderbottom w10:borderright \
    m:oMathParaPr m:rPr m:ctrlPr m:argPr m:fPr m:sSupPr m:sSubPr m:sSubSupPr m:sPrePr m:naryPr m:funcPr m:limLowPr m:limUppPr m:mPr \
    m:accPr m:barPr m:boxPr m:borderBoxPr m:eqArrPr m:groupChrPr m:phantPr m:radPr m:dPr
    """)

  private static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }
}
