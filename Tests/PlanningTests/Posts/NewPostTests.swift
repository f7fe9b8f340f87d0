import Planning
import TestSupport
import Testing

@Suite struct NewPostTests {
  private func new(_ text: String, on channels: [Channel]? = nil) throws -> NewPost {
    try NewPost(text: text, on: channels ?? [Sample.channel()], at: "2026-03-03T09:00")
  }

  private func snippet(_ text: String, on channel: Channel) throws -> Snippet {
    try Snippet(
      id: ID(1), name: Name("tags"), channel: channel.reference, text: text, isAlways: true)
  }

  @Test func `says the same on each channel until snippets stand below`() throws {
    let channels = [try Sample.channel(1, .facebook), try Sample.channel(2, .x)]
    var post = try new("Frisches Brot", on: channels)
    #expect(post.parts.map(\.channel) == channels)
    #expect(post.parts.map(\.text) == ["Frisches Brot", "Frisches Brot"])
    let tags = try snippet("#brot", on: channels[1])
    try post.complete(with: [tags], named: [], links: nil)
    #expect(post.parts.map(\.text) == ["Frisches Brot", "Frisches Brot\n\n#brot"])
  }

  @Test func `is no larger with its snippets than without`() throws {
    let large = try snippet(String(repeating: "a", count: 1_000_000), on: Sample.channel())
    var post = try new("Brot")
    #expect(throws: TextError.tooLarge(bytes: 1_000_006)) {
      try post.complete(with: [large], named: [], links: nil)
    }
    #expect(post.parts.map(\.text) == ["Brot"])
  }

  @Test(arguments: [
    ("", TextError.empty), (" \n\t", .empty), ("a\u{0}b", .notText),
    (String(repeating: "a", count: 1_000_001), .tooLarge(bytes: 1_000_001)),
    (String(repeating: "ä", count: 500_001), .tooLarge(bytes: 1_000_002)),
  ])
  func `says something that can be said`(text: String, error: TextError) throws {
    #expect(throws: error) { try new(text) }
  }

  @Test func `a million bytes can be said`() throws {
    #expect(try new(String(repeating: "ä", count: 500_000)).parts[0].text.count == 500_000)
  }

  @Test(arguments: Network.all)
  func `is for networks that there are`(network: Network) throws {
    let channels = [try Sample.channel(1, .facebook), try Sample.channel(2, network)]
    if network.retiredSince == nil {
      #expect(try new("Brot", on: channels).parts.count == 2)
    } else {
      #expect(throws: NetworkError.retired(network)) { try new("Brot", on: channels) }
    }
  }
}
