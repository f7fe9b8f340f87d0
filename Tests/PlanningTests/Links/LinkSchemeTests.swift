import Planning
import Testing

@Suite struct LinkSchemeTests {
  @Test func `a new plan tells network, medium, campaign and post`() throws {
    let template =
      "utm_source={network}&utm_medium={medium}&utm_campaign={campaign}&utm_content={post}"
    #expect(LinkScheme.standard.text == template)
    #expect(try LinkScheme(template) == .standard)
  }

  @Test(arguments: [
    "utm_source={network}", "utm_source=zeitung", "utm_id={pillar}_{format}-x&utm_term={post}",
    "utm_source={network}{medium}", "utm_campaign=2026-{campaign}", "utm_source=Zeitung ä=b?#",
  ])
  func `gives back the template as it was typed`(template: String) throws {
    let scheme = try LinkScheme(template)
    #expect(scheme.text == template)
    #expect(try LinkScheme(scheme.text) == scheme)
  }

  @Test(arguments: [
    ("", ""), (" ", " "), ("utm_source", "utm_source"), ("utm_source=", "utm_source="),
    ("utm_source=-", "utm_source=-"), ("=x", "=x"), ("utm_=x", "utm_=x"),
    ("source={network}", "source={network}"), ("?utm_source=x", "?utm_source=x"),
    ("UTM_source=x", "UTM_source=x"), ("utm_Source=x", "utm_Source=x"),
    ("utm_söurce=x", "utm_söurce=x"), ("utm_a b=x", "utm_a b=x"), (" utm_a=x", " utm_a=x"),
    ("utm_source={netz}", "utm_source={netz}"), ("utm_source={}", "utm_source={}"),
    ("utm_source={Network}", "utm_source={Network}"),
    ("utm_source={network", "utm_source={network"),
    ("utm_source=network}", "utm_source=network}"), ("utm_a={{post}}", "utm_a={{post}}"),
    ("utm_a={po{post}", "utm_a={po{post}"), ("utm_a=x&", ""), ("utm_a=x&&utm_b=y", ""),
    ("utm_a=x&utm_a=y", "utm_a=y"), ("utm_a=x&b=y&utm_c=z", "b=y"),
  ])
  func `refuses a template that tags nothing, or tags wrongly`(template: String, part: String) {
    #expect(throws: SettingError.badLinkScheme(part)) { try LinkScheme(template) }
  }
}
