import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Links as they go out.
@Suite struct LinkTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  /// The link of a new post as it goes out.
  private func link(
    _ link: String, on channel: String, _ more: (inout PostRequest) -> Void = { _ in }
  ) throws -> String? {
    var request = PostRequest(on: [channel], at: "tue 9:00")
    request.link = link
    more(&request)
    return try firm.plan().addPost("a", request).report.changed[0].link
  }

  private let address = "https://example.org/shop?id=7&x=ä#top"

  @Test func `are tagged with network, campaign and post`() throws {
    #expect(
      try link(address, on: "xing") { $0.campaign = "Spring" }
        == "https://example.org/shop?id=7&x=ä&utm_source=xing&utm_medium=social"
        + "&utm_campaign=spring&utm_content=post-1#top")
    #expect(
      try link("https://example.org", on: "x") { $0.isPaid = true }
        == "https://example.org/?utm_source=x&utm_medium=paid-social&utm_content=post-2")
  }

  @Test func `that are tagged already stay as they are`() throws {
    let tagged = "https://example.org/?utm_source=flyer"
    #expect(try link(tagged, on: "x") == tagged)
  }

  @Test func `stand in full in what is to be pasted`() throws {
    _ = try link(address, on: "xing") { $0.campaign = "Spring" }
    let shown = try firm.plan(isDryRun: true).publish([1], at: nil, url: nil, effort: nil).report
    #expect(shown.changed[0].outgoingText.contains("utm_campaign=spring&utm_content=post-1#top"))
  }

  @Test func `are tagged as the plan says, or not at all`() throws {
    _ = try link(address, on: "xing") { $0.campaign = "Spring" }
    _ = try firm.plan().set(.links, to: "utm_source={network}&utm_campaign={pillar}")
    #expect(
      try firm.plan().post(1).post.link
        == "https://example.org/shop?id=7&x=ä&utm_source=xing#top")
    _ = try firm.plan().set(.links, to: "none")
    #expect(try firm.plan().post(1).post.link == address)
    #expect(try Setting.links.value(in: firm.plan().settings) == "none")
  }

  @Test func `must be addresses, and their tags a scheme`() throws {
    #expect(throws: SettingError.badLinkScheme("a=b")) { try firm.plan().set(.links, to: "a=b") }
    #expect(throws: LinkError.noAddress("example")) { try link("example", on: "x") }
  }
}
