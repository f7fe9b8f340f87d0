import Planning
import TestSupport
import Testing

@Suite struct LinkTaggingTests {
  private let page = "https://a.example/"

  private func subject(
    on network: Network = .linkedin, isPaid: Bool = true, campaign: String? = "Frühjahr 2026",
    pillar: String? = nil, format: PostFormat = .link
  ) -> LinkScheme.Subject {
    LinkScheme.Subject(
      network: network, isPaid: isPaid, campaign: campaign, pillar: pillar, post: ID(12),
      format: format)
  }

  private let tags =
    "utm_source=linkedin&utm_medium=paid-social&utm_campaign=fruehjahr-2026&utm_content=post-12"

  @Test(arguments: try LinkReference.read().links)
  func `tags as Python's urllib.parse understands it`(link: LinkReference.Link) {
    #expect(LinkScheme.standard.tagged(link.address, for: subject()) == link.tagged)
  }

  @Test(arguments: [
    ("https://a.example", "https://a.example/?TAGS"),
    ("https://a.example#top", "https://a.example/?TAGS#top"),
    ("https://a.example?", "https://a.example?TAGS"),
    ("https://a.example/?a=1&", "https://a.example/?a=1&TAGS"),
    ("https://a.example/#?a=1", "https://a.example/?TAGS#?a=1"),
    ("https://a.example/?#", "https://a.example/?TAGS#"),
    ("https://a.example\\brot", "https://a.example\\brot?TAGS"),
    ("https://a.example/?\u{301}=1#\u{301}", "https://a.example/?\u{301}=1&TAGS#\u{301}"),
  ])
  func `puts its parameters where browsers look for them`(address: String, tagged: String) {
    let expected = tagged.replacing("TAGS", with: tags)
    let found = LinkScheme.standard.tagged(address, for: subject())
    #expect(Array(found.utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    "mailto:anna@a.example?subject=x", "tel:+49301234", "ftp://a.example/x", "a.example", "/brot",
    "",
    "https:", "https://", "https:///brot", "http:a.example", "https://?a=1", "javascript:alert(1)",
    "httpss://a.example", " https://a.example/", "https://a.example/ x", "https://a.example/\n",
    "https://a.example/?utm_source=x", "https://a.example/?a=1&UTM_Campaign=y&b#z",
    "https://a.example/?utm_term", "https://a.example?utm%5fid=1", "https://a.example/?&&utm_x=",
  ])
  func `leaves alone what is tagged by hand, and what is no page`(address: String) {
    #expect(LinkScheme.standard.tagged(address, for: subject()) == address)
  }

  @Test(arguments: [
    ("utm_source={network}", "utm_source=facebook"), ("utm_medium={medium}", "utm_medium=social"),
    ("utm_campaign={campaign}", "utm_campaign=fruehjahr-2026"), ("utm_id={post}", "utm_id=post-12"),
    ("utm_content={format}-{pillar}", "utm_content=image-rezepte"),
    ("utm_content={pillar}{format}", "utm_content=rezepteimage"),
    ("utm_source=Das Blatt", "utm_source=das-blatt"),
    ("utm_id=a&utm_term=b", "utm_id=a&utm_term=b"),
    ("utm_term=#&\"utm_x=\u{202E}\n1 '2", nil),
  ])
  func `fills in what a template asks for`(template: String, tags: String?) throws {
    guard let tags else {
      #expect(throws: SettingError.self) { try LinkScheme(template) }
      return
    }
    let subject = subject(on: .facebook, isPaid: false, pillar: "Rezepte", format: .image)
    #expect(try LinkScheme(template).tagged(page, for: subject) == page + "?" + tags)
  }

  @Test(arguments: [
    ("Messe", "Brot", "messe"), (nil, "Brot & Brezn", "brot-brezn"), ("🥨", "Brot", "brot"),
    ("…", nil, nil), (nil, nil, nil), ("", "", nil),
  ])
  func `takes the pillar for a missing campaign, and leaves out what is unknown`(
    campaign: String?, pillar: String?, value: String?
  ) throws {
    let scheme = try LinkScheme("utm_id=7&utm_campaign={campaign}&utm_term=x")
    let tagged = scheme.tagged(page, for: subject(campaign: campaign, pillar: pillar))
    let campaignTag = value.map { "&utm_campaign=" + $0 } ?? ""
    #expect(tagged == page + "?utm_id=7" + campaignTag + "&utm_term=x")
    let only = try LinkScheme("utm_campaign={campaign}")
    if value == nil {
      #expect(only.tagged(page, for: subject(campaign: campaign, pillar: pillar)) == page)
    }
  }

  @Test func `keeps every address whole, and tags no link twice`() throws {
    var random = SeededNumbers(seed: 20_260_303)
    for _ in 0..<5000 {
      let address = String.address(&random)
      let names = [String.name(&random), String.name(&random)]
      let subject = subject(campaign: names[0], pillar: names[1])
      let tagged = LinkScheme.standard.tagged(address, for: subject)
      #expect(LinkScheme.standard.tagged(tagged, for: subject) == tagged)
      guard tagged != address else { continue }
      let bytes = Array(tagged.utf8)
      let begin = try #require(bytes.firstRange(of: "utm_source=linkedin&".utf8)).lowerBound
      let end = bytes[begin...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
      #expect(bytes[begin..<end].allSatisfy(isOfTags), "\(tagged)")
      let untagged = ["", "?", "/?", "&"].filter { bytes[..<begin].ends(with: $0.utf8) }.map {
        bytes[..<begin].dropLast($0.utf8.count) + bytes[end...]
      }
      #expect(untagged.contains { $0.elementsEqual(address.utf8) }, "\(address) → \(tagged)")
    }
  }

  private func isOfTags(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: true
    default: "=&-_".utf8.contains(byte)
    }
  }
}

extension BidirectionalCollection where Element: Equatable {
  fileprivate func ends(with end: some BidirectionalCollection<Element>) -> Bool {
    reversed().starts(with: end.reversed())
  }
}

extension String {
  /// What looks like an address, and often is one.
  fileprivate static func address(_ random: inout SeededNumbers) -> String {
    let pieces = [
      "?", "&", "#", "=", "/", ":", "@", "a", "utm_", "UTM_source=1", "%5F", "%", ";", "ü",
      "\u{301}",
      "utm", "[::1]", "..", "\\", "+", "🥨", ":80", "a=1", "'", "\"",
    ]
    let scheme = ["https://", "http://", "HTTPS://", "mailto:", ""].randomElement(using: &random)
    let count = Int.random(in: 0...9, using: &random)
    return (0..<count).reduce(into: (scheme ?? "") + "a.example") { address, _ in
      address += pieces.randomElement(using: &random) ?? ""
    }
  }

  /// What people, and nobody, would call a campaign.
  fileprivate static func name(_ random: inout SeededNumbers) -> String {
    let letters = [
      "a", "Ü", "ß", "u\u{308}", "é", " ", "&", "\"", "\u{0}", "#", "=", "語", "🥨", "9", "-",
    ]
    let count = Int.random(in: 0...12, using: &random)
    return (0..<count).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
  }
}
