import Planning
import TestSupport
import Testing

@Suite struct NumbersAddressTests {
  private func post(on network: Network, id: String? = nil, url: String? = nil) throws -> Post {
    var post = try Sample.post(on: Sample.channel(1, network))
    post.externalID = id
    post.url = url
    return post
  }

  @Test func `is the post's own, else made of its id, else the channel's, else the network's`()
    throws
  {
    let channel = "https://x.com/morgenrot"
    let own = "https://x.com/morgenrot/status/7"
    #expect(try post(on: .x, id: "7", url: own).numbersAddress(channelAddress: channel) == own)
    #expect(
      try post(on: .x, id: "7").numbersAddress(channelAddress: channel)
        == "https://x.com/i/status/7")
    #expect(try post(on: .x).numbersAddress(channelAddress: channel) == channel)
    #expect(
      try post(on: .x).numbersAddress(channelAddress: nil)
        == "https://x.com/i/account_analytics")
  }

  @Test(
    arguments: [
      (Network.facebook, "1220_33", "https://www.facebook.com/1220_33"),
      (
        .linkedin, "urn:li:share:71",
        "https://www.linkedin.com/feed/update/urn:li:share:71"
      ),
      (.linkedin, "71", nil), (.xing, "71", nil), (.instagram, "1798", nil), (.x, "", nil),
      (.x, "7/../../evil", nil), (.x, "7?a=b", nil), (.facebook, "٣", nil), (.x, "7\u{1B}", nil),
    ] as [(Network, String, String?)])
  func `a network's id leads to the post where the network allows it`(
    network: Network, id: String, address: String?
  ) throws {
    let found = try post(on: network, id: id).numbersAddress(channelAddress: "channel")
    #expect(found == address ?? "channel")
  }

  @Test(arguments: Network.all)
  func `leads to a page of every network that there still is`(network: Network) throws {
    let page = try Sample.channel(1, network).numbersAddress
    #expect((page == nil) == (network.retiredSince != nil))
    #expect(page?.hasPrefix("https://") ?? true)
    #expect(try post(on: network).numbersAddress(channelAddress: nil) == page)
    var channel = try Sample.channel(1, network)
    channel.url = "https://example.org/us"
    #expect(channel.numbersAddress == "https://example.org/us")
  }
}
