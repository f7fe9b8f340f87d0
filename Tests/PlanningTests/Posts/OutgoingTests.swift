import Planning
import TestSupport
import Testing

@Suite struct OutgoingTests {
  private static let page = "https://muster.de/brot"
  private static let tags = "utm_source=facebook&utm_content=post-12"
  private static let tagged = "\(page)?\(tags)"

  private func post(_ text: String, link: String? = page, isPaid: Bool = false) throws -> Post {
    try Sample.post(12, text: text, link: link, isPaid: isPaid)
  }

  private func scheme() throws -> LinkScheme {
    try LinkScheme("utm_source={network}&utm_content={post}")
  }

  /// A text, and what goes out with the link and with the tagged one.
  @Test(arguments: [
    ("Brot", "Brot\n\n\(page)", "Brot\n\n\(tagged)"),
    ("Brot: \(page).", "Brot: \(page).", "Brot: \(tagged)."),
    (page, page, tagged),
    ("(\(page))", "(\(page))", "(\(tagged))"),
    ("\(page) und \(page)!", "\(page) und \(page)!", "\(tagged) und \(tagged)!"),
    // A longer address is another one: it stays as it is, and the link goes below.
    ("\(page)/rezept", "\(page)/rezept\n\n\(page)", "\(page)/rezept\n\n\(tagged)"),
    ("\(page)?a=1", "\(page)?a=1\n\n\(page)", "\(page)?a=1\n\n\(tagged)"),
    ("\(page)/rezept, \(page)", "\(page)/rezept, \(page)", "\(page)/rezept, \(tagged)"),
    ("🥨 \(page)\n#brot", "🥨 \(page)\n#brot", "🥨 \(tagged)\n#brot"),
    (
      "HTTPS://MUSTER.DE/BROT", "HTTPS://MUSTER.DE/BROT\n\n\(page)",
      "HTTPS://MUSTER.DE/BROT\n\n\(tagged)"
    ),
  ])
  func `the link goes out once as a whole: in the text, else below it`(
    text: String, untagged: String, tagged: String
  ) throws {
    #expect(try post(text).outgoingText(nil) == untagged)
    #expect(try post(text).outgoingText(scheme()) == tagged)
  }

  @Test func `the body has no link below it`() throws {
    #expect(try post("Brot").outgoingBody(scheme()) == "Brot")
    #expect(try post("Brot \(Self.page)").outgoingBody(scheme()) == "Brot \(Self.tagged)")
    #expect(try post("Brot \(Self.page)").outgoingBody(nil) == "Brot \(Self.page)")
  }

  @Test(arguments: [
    ("http://muster.de", "http://muster.de/?\(tags)"),
    ("http://muster.de/#brot", "http://muster.de/?\(tags)#brot"),
    ("https://muster.de/?utm_source=flyer", "https://muster.de/?utm_source=flyer"),
    ("mailto:brot@muster.de", "mailto:brot@muster.de"), ("muster.de/brot", "muster.de/brot"),
  ])
  func `a link is tagged where it can be, in the text as below it`(
    link: String, outgoing: String
  ) throws {
    #expect(try post("Brot", link: link).outgoingLink(scheme()) == outgoing)
    #expect(try post("Brot", link: link).outgoingLink(nil) == link)
    #expect(try post("Brot", link: link).outgoingText(scheme()) == "Brot\n\n\(outgoing)")
    let text = "Hier \(link) und da \(link)"
    #expect(
      try post(text, link: link).outgoingText(scheme()) == "Hier \(outgoing) und da \(outgoing)")
  }

  @Test func `without a link nothing is tagged, whatever the text holds`() throws {
    let post = try post("Brot \(Self.page)", link: nil)
    #expect(post.outgoingLink(try scheme()) == nil)
    #expect(post.outgoingText(try scheme()) == post.text)
  }

  @Test func `tags tell network, medium, campaign and post`() throws {
    var post = try post("Brot", isPaid: true)
    post.pillar = Reference(id: ID(1), name: "Rezepte")
    #expect(
      post.outgoingLink(.standard)
        == "\(Self.page)?utm_source=facebook&utm_medium=paid-social&utm_campaign=rezepte"
        + "&utm_content=post-12")
    post.campaign = Reference(id: ID(1), name: "Frühjahr 2026")
    #expect(post.outgoingLink(.standard)?.contains("utm_campaign=fruehjahr-2026&") == true)
  }

  @Test func `a page that takes the text is handed the link where a longer address begins so`()
    throws
  {
    let text = "Brot \(Self.page)/rezept"
    let address = Network.x.composerLink(text: text, link: Self.page)
    #expect(address.contains("&url=https%3A%2F%2Fmuster.de%2Fbrot"))
    let whole = Network.x.composerLink(text: "Brot \(Self.page)", link: Self.page)
    #expect(!whole.contains("&url="))
  }
}
