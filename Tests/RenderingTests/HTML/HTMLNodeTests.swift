import Planning
import Reports
import Testing

@testable import Rendering

@Suite struct HTMLNodeTests {
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='x", "a & b &amp; c",
    "</title></style></p>", "]]>", "<!-- x", "&#x3C;script&#x3E;", "🥨 Brezel & Söhne",
  ]

  @Test(arguments: hostile)
  func `a text stays a text, wherever it stands`(text: String) throws {
    let node = HTMLNode(.p, [.class: text], [.text(text), HTMLNode(.bdi, [:], [.text(text)])])
    let read = try Markup.read(element: node.markup.dropLast()[...])
    #expect(read.attributes == ["class": text])
    #expect(read.text == text && read.children.map(\.text) == [text])
    #expect(read.all.map(\.name) == ["p", "bdi"])
  }

  @Test(arguments: [
    ("a\u{0}b", "a�b"), ("a\u{1B}[31mb", "a�[31mb"), ("a\u{202E}b", "a�b"), ("a\u{2066}b", "a�b"),
    ("a\u{FFFE}b", "a�b"), ("a\r\nb", "a\nb"), ("a\rb", "a�b"), ("a\tb\nc", "a\tb\nc"),
  ])
  func `what is no text, or turns its direction, does not come through`(text: String, kept: String)
    throws
  {
    let read = try Markup.read(
      element: HTMLNode(.p, [.id: text], [.text(text)]).markup.dropLast()[...])
    #expect(read.text == kept && read.attributes["id"] == kept)
  }

  @Test(arguments: [
    ("https://example.org/?a=1&b=2", true), ("HTTP://example.org", true), ("#goals", true),
    ("javascript:alert(1)", false), (" javascript:alert(1)", false), ("data:text/html,x", false),
    ("file:///etc/passwd", false), ("//example.org", false), ("java\nscript:x", false),
  ])
  func `a link leads into the page or onto the web`(address: String, isKept: Bool) throws {
    let node = HTMLNode(.a, [.href: address, .class: "x"], ["here"])
    let read = try Markup.read(element: node.markup[...])
    #expect(read.attributes["href"] == (isKept ? address : nil))
    #expect(read.attributes["class"] == "x")
  }

  @Test(arguments: PictureFormat.allCases)
  func `a picture stands in the page as it is, and its words stay words`(format: PictureFormat)
    throws
  {
    let picture = Picture(format: format, bytes: Array("<svg onload=x>".utf8))
    for text in Self.hostile {
      let node = HTMLNode(.p, [:], [.picture(picture, words: text, look: "wide")])
      let read = try #require(
        try Markup.read(element: node.markup.dropLast()[...]).all("img").first)
      #expect(
        read.attributes == [
          "class": "wide", "alt": text,
          "src": "data:image/\(format.rawValue);base64,PHN2ZyBvbmxvYWQ9eD4=",
        ])
    }
  }

  @Test(arguments: [
    ("bei 50 % und 1.500 EUR", "bei 50\u{A0}% und 1.500\u{A0}EUR"), ("um 9 Uhr", "um 9\u{A0}Uhr"),
    ("2 h 30 min", "2\u{A0}h 30\u{A0}min"), ("3 heute, 4 minder", "3 heute, 4 minder"),
  ])
  func `a number and its unit stay on one line, but not in what people wrote`(
    text: String, kept: String
  ) throws {
    let node = HTMLNode(.p, [:], [.text(text), HTMLNode(.bdi, [:], [.text(text)])])
    let read = try Markup.read(element: node.markup.dropLast()[...])
    #expect(read.text == kept && read.children.map(\.text) == [text])
  }

  @Test func `writes void elements, absent attributes and lines`() {
    let node = HTMLNode(
      .div, [.id: nil, .class: "a"],
      [
        HTMLNode(.meta, [.charset: "utf-8"]),
        HTMLNode(.p, [:], ["x", HTMLNode(.strong, [:], ["y"])]),
      ])
    #expect(
      node.markup == """
        <div class="a"><meta charset="utf-8" />
        <p>x<strong>y</strong></p>
        </div>

        """)
  }
}
