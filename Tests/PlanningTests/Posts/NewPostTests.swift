import Planning
import TestSupport
import Testing

@Suite struct NewPostTests {
  private func new(_ text: String, on channels: [Channel]? = nil) throws -> NewPost {
    try NewPost(text: text, on: channels ?? [Sample.channel()], at: "2026-03-03T09:00")
  }

  @Test func `says the same on each channel until it is reworded`() throws {
    let channels = [try Sample.channel(1, .facebook), try Sample.channel(2, .x)]
    var post = try new(" Frisches Brot\n", on: channels)
    #expect(post.parts.map(\.channel) == channels)
    #expect(post.parts.map(\.text) == [" Frisches Brot\n", " Frisches Brot\n"])
    try post.reword { "\($0.text)\($0.channel.id)" }
    #expect(post.parts.map(\.text) == [" Frisches Brot\n1", " Frisches Brot\n2"])
    #expect(throws: PlanningError.emptyText) { try post.reword { _ in " " } }
  }

  @Test(arguments: [
    ("", PlanningError.emptyText), (" \n\t", .emptyText), ("a\u{0}b", .notText),
    (String(repeating: "a", count: 1_000_001), .textTooLarge(bytes: 1_000_001)),
    (String(repeating: "ä", count: 500_001), .textTooLarge(bytes: 1_000_002)),
  ])
  func `says something that can be said`(text: String, error: PlanningError) throws {
    #expect(throws: error) { try new(text) }
    var post = try new("Frisches Brot")
    #expect(throws: error) { try post.reword { _ in text } }
    #expect(post.parts.map(\.text) == ["Frisches Brot"])
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
      #expect(throws: PlanningError.retiredNetwork(network)) { try new("Brot", on: channels) }
    }
  }
}
