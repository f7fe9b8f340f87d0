import Planning
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
