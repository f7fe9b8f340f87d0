import Planning
import Testing

@Suite struct FoldTests {
  private static func words(_ count: Int) -> String {
    String(repeating: "Brot ", count: count)
  }

  @Test(arguments: [
    (Network.facebook, ChannelKind.page, 125), (.facebook, .group, 125),
    (.instagram, .profile, 125),
    (.linkedin, .page, 210), (.x, .premium, 280),
  ])
  func `shows whole words up to the fold`(network: Network, kind: ChannelKind, length: Int) {
    let visible = network.visibleText(of: Self.words(100), kind: kind)
    #expect(visible.isFolded)
    #expect(visible.shown.count <= length && visible.shown.count > length - 5)
    #expect(visible.shown.hasSuffix("Brot"))
    let short = network.visibleText(of: String(repeating: "a", count: length) + "\n ", kind: kind)
    #expect(!short.isFolded)
  }

  @Test(arguments: [
    (Network.xing, ChannelKind.page), (.x, .profile), (.googlePlus, .page),
  ])
  func `shows all of it where nothing folds`(network: Network, kind: ChannelKind) {
    let text = Self.words(60)
    let visible = network.visibleText(of: text, kind: kind)
    #expect(network.fold(for: kind) == nil)
    #expect(!visible.isFolded && visible.shown == text)
  }

  @Test(arguments: [
    ("a\nb\nc", "a\nb\nc", false),
    ("a\nb\nc\n \n", "a\nb\nc\n \n", false),
    ("a\nb\nc\nd", "a\nb\nc", true),
    ("a\r\n\r\nb\r\nc", "a\r\n\r\nb", true),
    ("\n\n\nspät", "", true),
  ])
  func `on LinkedIn a line feed uses up its line`(text: String, shown: String, isFolded: Bool) {
    let visible = Network.linkedin.visibleText(of: text, kind: .page)
    #expect(visible.shown == shown && visible.isFolded == isFolded)
  }

  @Test func `on LinkedIn a line holds seventy characters`() {
    let line = String(repeating: "a", count: 70)
    let full = line + "\n" + line + "\n" + line
    #expect(!Network.linkedin.visibleText(of: full, kind: .page).isFolded)
    let longer = line + "a\n" + line + " Ende"
    let visible = Network.linkedin.visibleText(of: longer, kind: .page)
    #expect(visible.shown == longer.dropLast(5) && visible.isFolded)
  }

  @Test func `a script without blanks is cut between its Characters`() {
    let text = "Neu: " + String(repeating: "👩‍👩‍👧‍👦", count: 20)
    let visible = Network.instagram.visibleText(of: text, kind: .profile)
    #expect(visible.isFolded)
    #expect(visible.shown == "Neu: " + String(repeating: "👩‍👩‍👧‍👦", count: 10))
  }

  @Test func `an address on X counts as X counts it`() {
    let address = "https://muster.de/" + String(repeating: "a", count: 300)
    let visible = Network.x.visibleText(of: address + " " + Self.words(70), kind: .premium)
    #expect(visible.shown.hasPrefix(address + " Brot") && visible.isFolded)
  }
}
