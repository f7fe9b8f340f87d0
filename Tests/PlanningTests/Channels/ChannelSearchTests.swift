import Planning
import TestSupport
import Testing

@Suite struct ChannelSearchTests {
  private func search() throws -> ChannelSearch {
    ChannelSearch([
      try Sample.channel(1, .facebook, name: "Bäckerei Huber"),
      try Sample.channel(2, .linkedin), try Sample.channel(3, .x, name: "Huber, Wien"),
      try Sample.channel(4, .x, name: "Huber Presse"),
    ])
  }

  @Test(arguments: [
    ("facebook", 1), ("FB", 1), ("Bäckerei Huber", 1), ("bäck", 1), ("linkedin", 2), ("Li", 2),
    ("Huber, Wien", 3), ("huber p", 4),
  ])
  func `finds a channel by its name or its network`(text: String, number: Int) throws {
    #expect(try search().find(text).id == ID(number))
  }

  @Test(arguments: ["LinkedIn", "linkedin", "LINKEDIN"])
  func `a name in full is not its whole network, whatever the case`(text: String) throws {
    let search = ChannelSearch([
      try Sample.channel(1, .linkedin, name: "LinkedIn Jürgen Hägele"),
      try Sample.channel(2, .linkedin, name: "LinkedIn"),
    ])
    #expect(try search.find(text).id == ID(2))
    #expect(try search.findAll(text).map(\.id) == [ID(2)])
    #expect(throws: NameError.self) { try search.find("Li") }
  }

  @Test func `says when a network has several channels or none`() {
    #expect(
      throws: NameError.ambiguous(
        .channel, "twitter", candidates: ["Huber, Wien", "Huber Presse"])
    ) { try search().find("twitter") }
    #expect(throws: ChannelError.noneOn(.xing)) { try search().find("xing") }
    #expect(throws: NameError.self) { try search().find("Blog") }
    #expect(throws: NameError.self) { try search().find("") }
  }

  @Test(arguments: [
    ("facebook,linkedin", [1, 2]), (" linkedin , facebook ", [2, 1]), ("Huber, Wien", [3]),
    ("facebook,,linkedin", [1, 2]), ("facebook,Fb,facebook", [1]),
  ])
  func `takes several joined by commas, each once`(text: String, numbers: [Int]) throws {
    #expect(try search().findAll(text).map(\.id) == numbers.map { ID($0) })
  }

  @Test(arguments: ["", ",", "facebook,Blog"])
  func `refuses a list with anything unknown`(text: String) {
    #expect(throws: NameError.self) { try search().findAll(text) }
  }

  @Test func `refuses a list with a network that has no channel`() {
    #expect(throws: ChannelError.noneOn(.xing)) { try search().findAll("facebook,xing") }
  }

  @Test func `a channel is of a kind that its network has`() throws {
    #expect(throws: ChannelError.kindNotOnNetwork(.premium, .facebook)) {
      try Sample.channel(1, .facebook, kind: .premium)
    }
    #expect(try Sample.channel(1, .x, kind: .premium).textLimit.length == 25_000)
    #expect(try Sample.channel(1, .xing, kind: .businessPage).textLimit.length == 2000)
  }
}
