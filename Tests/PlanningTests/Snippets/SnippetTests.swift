import Planning
import TestSupport
import Testing

@Suite struct SnippetTests {
  private func snippet(
    _ number: Int, _ name: String, on channel: Int? = nil, text: String = "Huber",
    isAlways: Bool = false
  ) throws -> Snippet {
    try Snippet(
      id: ID(number), name: Name(name), channel: channel.map { Reference(id: ID($0), name: "C") },
      text: text, isAlways: isAlways)
  }

  @Test func `those named go below, and those that always do, in their order`() throws {
    let all = [
      try snippet(1, "Tags"), try snippet(2, "Gruß", isAlways: true), try snippet(3, "Impressum"),
    ]
    let cases: [(names: Set<String>, found: [Int])] = [
      ([], [2]), (["Tags"], [1, 2]), (["Impressum", "Tags"], [1, 2, 3]), (["Gruß"], [2]),
      (["tags"], [2]), (["Unknown"], [2]),
    ]
    for (names, found) in cases {
      #expect(all.fitting(ID(1), named: names).map(\.id.number) == found)
    }
  }

  @Test func `a channel's own takes the place of the general one of that name`() throws {
    let all = [
      try snippet(1, "Tags"), try snippet(2, "Tags", on: 1), try snippet(3, "Tags", on: 2),
      try snippet(4, "Gruß", on: 2),
    ]
    let expected = [1: [2], 2: [3, 4], 3: [1]]
    for (channel, found) in expected {
      let fitting = all.fitting(ID(channel), named: ["Tags", "Gruß"])
      #expect(fitting.map(\.id.number) == found, "\(channel)")
    }
  }

  /// What the channel has of its own says whether it goes below unasked, not the general one.
  @Test func `a channel's own that is asked for silences a general one that is not`() throws {
    let all = [try snippet(1, "Gruß", isAlways: true), try snippet(2, "Gruß", on: 1)]
    #expect(all.fitting(ID(1), named: []).isEmpty)
    #expect(all.fitting(ID(1), named: ["Gruß"]).map(\.id) == [ID(2)])
    #expect(all.fitting(ID(2), named: []).map(\.id) == [ID(1)])
  }

  @Test(
    arguments: [
      ([], "Brot", "Brot"), (["Huber"], "Brot", "Brot\n\nHuber"),
      (["Huber", "#brot"], "Brot", "Brot\n\nHuber\n\n#brot"),
      (["Huber"], "Brot von Huber heute", "Brot von Huber heute"),
      (["Huber", "Huber"], "Brot", "Brot\n\nHuber"), (["a\nb"], "Brot\n", "Brot\n\n\na\nb"),
    ] as [([String], String, String)])
  func `stand below a text, each once`(texts: [String], text: String, whole: String) throws {
    let snippets = try texts.map { try snippet(1, "Name", text: $0) }
    #expect(snippets.below(text) == whole)
    #expect(snippets.below(whole) == whole)
  }

  @Test func `says something that can be said`() {
    #expect(throws: TextError.empty) { try snippet(1, "Gruß", text: " \n") }
    #expect(throws: TextError.notText) { try snippet(1, "Gruß", text: "a\u{0}") }
  }
}
