import Planning
import Testing

@Suite struct ComposerTests {
  @Test(
    arguments: [
      (Network.x, "Hi", nil, "https://x.com/intent/tweet?text=Hi"),
      (
        .x, "50% & mehr? #Brot", nil,
        "https://x.com/intent/tweet?text=50%25%20%26%20mehr%3F%20%23Brot"
      ),
      (.x, "Grüße 🥨\n", nil, "https://x.com/intent/tweet?text=Gr%C3%BC%C3%9Fe%20%F0%9F%A5%A8%0A"),
      (
        .x, "Hi", "https://a.example/?b=c&d=e",
        "https://x.com/intent/tweet?text=Hi&url=https%3A%2F%2Fa.example%2F%3Fb%3Dc%26d%3De"
      ),
      (.x, "a-b.c_d~e", nil, "https://x.com/intent/tweet?text=a-b.c_d~e"),
      (
        .linkedin, "Hi", "https://a.example/",
        "https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fa.example%2F"
      ),
      (.linkedin, "Hi", nil, "https://www.linkedin.com/feed/?shareActive=true"),
      (
        .facebook, "Hi", "https://a.example/",
        "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.example%2F"
      ),
      (
        .xing, "Hi", "https://a.example/ä",
        "https://www.xing.com/spi/shares/new?url=https%3A%2F%2Fa.example%2F%C3%A4"
      ),
      (.instagram, "Hi", "https://a.example/", "https://www.instagram.com/"),
    ] as [(Network, String, String?, String)])
  func `leads to where people write`(
    network: Network, text: String, link: String?, address: String
  ) {
    #expect(network.composerLink(text: text, link: link) == address)
  }

  @Test(arguments: Network.all)
  func `is plain ASCII without blanks, whatever the text`(network: Network) {
    let link = network.composerLink(
      text: "„Ä“ \u{1B}[0m\"'<>\u{202E}", link: "javascript:alert('ä')")
    #expect(link.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x27 })
    #expect(link.hasPrefix("https://"))
  }
}
