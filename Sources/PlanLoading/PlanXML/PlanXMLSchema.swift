/// Plan XML: the project's own format for one version of a plan.
///
/// Pleasant to write by hand, and exact enough that a plan read from any other format can be kept in it.
public enum PlanXMLSchema {
  /// The namespace of every element.
  public static let namespace = "urn:plan-review:plan:1"

  /// The grammar in RELAX NG's XML syntax (ISO/IEC 19757-2).
  ///
  /// Attributes are kept in definitions apart from content: libxml2 compiles such a grammar to an automaton, which is linear in the document
  /// and finds the right line. Mixed, it tries every possibility, which is quadratic and blames the element before.
  public static let relaxNG = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Plan XML: one version of a police and crime plan. -->
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="\(namespace)"
      datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">

      <start>
        <element name="plan">
          <optional><attribute name="xml:lang"/></optional>
          <ref name="metadata"/>
          <zeroOrMore><ref name="division"/></zeroOrMore>
          <optional><ref name="reading"/></optional>
        </element>
      </start>

    \(metadata)
    \(divisions)
    \(items)
    \(reading)
    \(common)
    </grammar>

    """

  private static let metadata = """
      <!-- What identifies the version. Each may be left out; the order is fixed. -->
      <define name="metadata">
        <element name="metadata">
          <optional><element name="title"><ref name="place"/><ref name="words"/></element></optional>
          <optional><element name="area"><ref name="words"/></element></optional>
          <optional><element name="body"><ref name="words"/></element></optional>
          <optional><element name="version"><ref name="words"/></element></optional>
          <optional>
            <element name="role"><choice><value>base</value><value>draft</value><value>issued</value></choice></element>
          </optional>
          <optional><element name="date"><ref name="words"/></element></optional>
          <optional><element name="author"><ref name="words"/></element></optional>
          <optional><element name="planning-period"><ref name="words"/></element></optional>
          <optional><ref name="source"/></optional>
        </element>
      </define>

      <!-- The file that the plan was read from, where it was not written by hand. -->
      <define name="source">
        <element name="source">
          <attribute name="file"/>
          <optional>
            <attribute name="sha256"><data type="string"><param name="pattern">[0-9a-f]{64}</param></data></attribute>
          </optional>
          <optional><attribute name="format"/></optional>
          <optional><attribute name="view"><choice><value>original</value><value>revised</value></choice></attribute></optional>
          <optional><attribute name="reader"/></optional>
          <empty/>
        </element>
      </define>

    """

  private static let divisions = """
      <!-- A main division. What stands before its first section needs no section of its own. -->
      <define name="division">
        <choice>
          <element name="introduction"><ref name="term"/><ref name="division-content"/></element>
          <element name="objective"><ref name="term"/><ref name="division-content"/></element>
          <element name="chapter"><ref name="term"/><ref name="division-content"/></element>
          <element name="appendix"><ref name="term"/><ref name="division-content"/></element>
        </choice>
      </define>

      <!-- What the plan calls a division of this kind: "Priority", "Theme". -->
      <define name="term"><optional><attribute name="term"/></optional></define>

      <define name="division-content">
        <optional><ref name="heading"/></optional>
        <zeroOrMore><ref name="item"/></zeroOrMore>
        <zeroOrMore><ref name="section"/></zeroOrMore>
      </define>

      <define name="section">
        <element name="section">
          <optional><ref name="heading"/></optional>
          <optional><ref name="lead-in"/></optional>
          <zeroOrMore><ref name="item"/></zeroOrMore>
        </element>
      </define>

      <!-- The level is 1 in a division and 2 in a section where it is not given. -->
      <define name="heading">
        <element name="heading">
          <ref name="label"/>
          <optional><attribute name="level"><ref name="count"/></attribute></optional>
          <ref name="place"/>
          <ref name="words"/>
        </element>
      </define>

      <define name="lead-in">
        <element name="lead-in">
          <ref name="responsible"/>
          <optional>
            <attribute name="role">
              <choice><value>commitment</value><value>focus</value><value>outcome</value><value>measure</value></choice>
            </attribute>
          </optional>
          <ref name="place"/>
          <ref name="words"/>
        </element>
      </define>

    """

  private static let items = """
      <define name="item">
        <choice>
          <ref name="commitment"/>
          <element name="narrative"><ref name="label"/><ref name="place"/><ref name="words"/></element>
          <ref name="table"/>
          <element name="note"><ref name="label"/><ref name="place"/><ref name="words"/></element>
        </choice>
      </define>

      <!-- The words first, then the sub-commitments. -->
      <define name="commitment">
        <element name="commitment">
          <ref name="label"/>
          <ref name="responsible"/>
          <ref name="place"/>
          <ref name="words"/>
          <zeroOrMore><ref name="part"/></zeroOrMore>
          <zeroOrMore><ref name="commitment"/></zeroOrMore>
        </element>
      </define>

      <!-- A row of a delivery table: its cells in order, the action empty, because it is the words. "name" is the head of the column. -->
      <define name="part">
        <element name="part">
          <attribute name="kind">
            <choice>
              <value>reference</value><value>action</value><value>body</value><value>deadline</value><value>measure</value>
              <value>context</value><value>other</value>
            </choice>
          </attribute>
          <attribute name="name"/>
          <ref name="words"/>
        </element>
      </define>

      <!-- "columns" is a row that names the columns. -->
      <define name="table">
        <element name="table">
          <ref name="place"/>
          <optional><element name="caption"><ref name="words"/></element></optional>
          <zeroOrMore>
            <choice>
              <element name="columns"><ref name="place"/><ref name="cells"/></element>
              <element name="row"><ref name="place"/><ref name="cells"/></element>
            </choice>
          </zeroOrMore>
        </element>
      </define>

      <define name="cells">
        <zeroOrMore><element name="cell"><ref name="words"/></element></zeroOrMore>
      </define>

    """

  private static let reading = """
      <!-- How the source was read: what was doubted, what its own marks declare, what was covered. Nobody writes this by hand. -->
      <define name="reading">
        <element name="reading">
          <zeroOrMore>
            <element name="loading-note">
              <attribute name="kind">
                <choice>
                  <value>unread</value><value>set-aside</value><value>inferred</value><value>convention</value>
                  <value>mark-up-fault</value><value>limit</value><value>advice</value>
                </choice>
              </attribute>
              <ref name="place"/>
              <ref name="words"/>
            </element>
          </zeroOrMore>
          <zeroOrMore>
            <element name="mark">
              <attribute name="kind">
                <choice>
                  <value>inserted</value><value>deleted</value><value>moved-from</value><value>moved-to</value>
                  <value>formatting</value>
                </choice>
              </attribute>
              <attribute name="source"><choice><value>tracked</value><value>manual</value><value>signs</value></choice></attribute>
              <optional><attribute name="author"/></optional>
              <optional><attribute name="date"/></optional>
              <ref name="place"/>
              <ref name="words"/>
            </element>
          </zeroOrMore>
          <optional>
            <element name="coverage">
              <attribute name="paragraphs"><ref name="count"/></attribute>
              <attribute name="set-aside"><ref name="count"/></attribute>
              <attribute name="tables"><ref name="count"/></attribute>
              <attribute name="cells"><ref name="count"/></attribute>
              <attribute name="notes"><ref name="count"/></attribute>
              <attribute name="headers-and-footers"><ref name="count"/></attribute>
              <attribute name="text-boxes"><ref name="count"/></attribute>
              <attribute name="comments"><ref name="count"/></attribute>
              <zeroOrMore>
                <element name="unread">
                  <attribute name="what"/>
                  <attribute name="count"><ref name="count"/></attribute>
                  <empty/>
                </element>
              </zeroOrMore>
            </element>
          </optional>
        </element>
      </define>

    """

  private static let common = """
      <!-- The printed number or name before the words. -->
      <define name="label"><optional><attribute name="label"/></optional></define>

      <!-- Who must act. -->
      <define name="responsible">
        <optional>
          <choice>
            <attribute name="responsible">
              <choice>
                <value>local-policing-body</value><value>chief-officer</value><value>joint</value><value>unknown</value>
              </choice>
            </attribute>
            <attribute name="partner"/>
            <attribute name="board"/>
          </choice>
        </optional>
      </define>

      <!-- Where it stands in the source. Left out, it is the paragraph after the one before. -->
      <define name="place">
        <optional><attribute name="part"/></optional>
        <optional><attribute name="paragraph"><ref name="count"/></attribute></optional>
        <optional><attribute name="line"><ref name="count"/></attribute></optional>
        <optional><attribute name="page"><ref name="count"/></attribute></optional>
      </define>

      <!-- Blanks and line ends count as one blank, unless they are preserved. "break" is a line break inside a paragraph. -->
      <define name="words">
        <optional>
          <attribute name="xml:space"><choice><value>default</value><value>preserve</value></choice></attribute>
        </optional>
        <zeroOrMore><choice><text/><element name="break"><empty/></element></choice></zeroOrMore>
      </define>

      <define name="count"><data type="string"><param name="pattern">[0-9]{1,9}</param></data></define>
    """
}
