import Planning
import Testing

@Suite struct EntitiesTests {
  @Test(arguments: [
    ("Brot &amp; Butter", "Brot & Butter"), ("&lt;b&gt; &quot;&apos;", "<b> \"'"),
    ("&#39;&#x1F950;", "'🥐"), ("&amp;amp;", "&amp;"), ("AT&T; &copy &", "AT&T; &copy &"),
    ("&#0;&#xD800;&#99999999999;&#-1;&#x;", "&#0;&#xD800;&#99999999999;&#-1;&#x;"),
    ("&&amp;&amp", "&&&amp"), ("", ""), ("ohne", "ohne"), ("&nbsp;", "\u{A0}"),
  ])
  func `decodes each entity once`(text: String, decoded: String) {
    #expect(text.decodingEntities == decoded)
  }
}
