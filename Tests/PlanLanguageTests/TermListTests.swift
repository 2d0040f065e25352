import Testing

@testable import PlanLanguage

@Suite("Vocabularies in text files")
struct TermListTests {
  @Test("A line is a term and its class; comments and empty lines are passed over")
  func reading() {
    let list = TermList(Array("# Words\n\nno. = figure # before a figure\n24/7 =  365 a day\n".utf8))
    #expect(list.entries.map(\.term) == ["no.", "24/7"])
    #expect(list.names == ["figure", "365 a day"])
    #expect(list.terms(of: "figure") == ["no."])
    #expect(list.faults.isEmpty)
  }

  @Test("A line without its class, and one with two, are named by number")
  func faults() {
    #expect(TermList(Array("one = 1\ntwo\n= 3\nfour = 4 = 5\n".utf8)).faults == [2, 3, 4])
  }

  @Test("No vocabulary of the module has a fault, a term twice in one class, or a capital", arguments: TermList.all.map(\.name))
  func files(name: String) throws {
    let list = try #require(TermList.all.first { $0.name == name }?.list)
    #expect(!list.entries.isEmpty)
    #expect(list.faults.isEmpty)
    #expect(Set(list.entries).count == list.entries.count)
    #expect(list.terms.allSatisfy { $0 == $0.lowercased() })
  }
}
