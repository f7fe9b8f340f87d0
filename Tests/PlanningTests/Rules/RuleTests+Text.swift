import Planning
import TestSupport

extension RuleTests {
  /// A post of one text on a network's usual account.
  static func text(
    _ text: String, on network: Network, kind: ChannelKind? = nil, link: String? = nil
  ) throws -> (Post, CheckContext) {
    let channel = try Sample.channel(1, network, kind: kind)
    return try context(Sample.post(on: channel, text: text, link: link), channel: channel)
  }

  private static func letters(_ count: Int) -> String { String(repeating: "a", count: count) }

  static let textCases: [Case] = [
    `case`("400 letters on a XING page", "text.tooLong", fires: false) {
      try text(letters(400), on: .xing)
    },
    `case`("401 letters on a XING page", "text.tooLong", fires: true) {
      try text(letters(401), on: .xing)
    },
    `case`("401 letters on a business page", "text.tooLong", fires: false) {
      try text(letters(401), on: .xing, kind: .businessPage)
    },
    `case`("201 emoji of two units on a XING page", "text.tooLong", fires: true) {
      try text(String(repeating: "🥨", count: 201), on: .xing)
    },
    `case`("400 letters and a link on a XING page", "text.tooLong", fires: true) {
      try text(letters(400), on: .xing, link: "https://huber.example")
    },
    `case`("a byte order mark on X", "text.signRefused", fires: true) {
      try text("\u{FEFF}Frisches Brot", on: .x)
    },
    `case`("a byte order mark on LinkedIn", "text.signRefused", fires: false) {
      try text("\u{FEFF}Frisches Brot", on: .linkedin)
    },
    `case`("a joined emoji on X", "text.signRefused", fires: false) {
      try text("👩‍🍳 am Ofen", on: .x)
    },
    `case`("126 letters on Facebook", "text.folded", fires: true) {
      try text(letters(126), on: .facebook)
    },
    `case`("125 letters on Facebook", "text.folded", fires: false) {
      try text(letters(125), on: .facebook)
    },
    `case`("only the link below it behind the fold", "text.folded", fires: false) {
      try text(letters(120), on: .instagram, link: "https://huber.example")
    },
    `case`("four lines on LinkedIn", "text.folded", fires: true) {
      try text("Brot\nSemmeln\nKipferl\nBrezen", on: .linkedin)
    },
    `case`("three lines on LinkedIn", "text.folded", fires: false) {
      try text("Brot\nSemmeln\nKipferl\n\n", on: .linkedin)
    },
    `case`("281 letters of an account that pays X", "text.folded", fires: true) {
      try text(letters(281), on: .x, kind: .premium)
    },
    `case`("281 letters of one that does not", "text.folded", fires: false) {
      try text(letters(281), on: .x)
    },
    `case`("400 letters on XING", "text.folded", fires: false) {
      try text(letters(400), on: .xing)
    },
  ]

  private static func hashtags(
    _ count: Int, on network: Network
  ) throws -> (Post, CheckContext) {
    try text((0..<count).map { "#brot\($0)" }.joined(separator: " "), on: network)
  }

  static let hashtagCases: [Case] = [
    `case`("3 on Facebook", "hashtags.tooMany", fires: false) { try hashtags(3, on: .facebook) },
    `case`("4 on Facebook", "hashtags.tooMany", fires: true) { try hashtags(4, on: .facebook) },
    `case`("5 on LinkedIn", "hashtags.tooMany", fires: false) { try hashtags(5, on: .linkedin) },
    `case`("6 on LinkedIn", "hashtags.tooMany", fires: true) { try hashtags(6, on: .linkedin) },
    `case`("none on LinkedIn", "hashtags.tooMany", fires: false) { try hashtags(0, on: .linkedin) },
    `case`("2 on X", "hashtags.tooMany", fires: false) { try hashtags(2, on: .x) },
    `case`("3 on X", "hashtags.tooMany", fires: true) { try hashtags(3, on: .x) },
    `case`("6 on Instagram", "hashtags.tooMany", fires: true) { try hashtags(6, on: .instagram) },
    `case`("6 on XING", "hashtags.tooMany", fires: false) { try hashtags(6, on: .xing) },
    `case`("30 on Instagram", "hashtags.overLimit", fires: false) {
      try hashtags(30, on: .instagram)
    },
    `case`("31 on Instagram", "hashtags.overLimit", fires: true) {
      try hashtags(31, on: .instagram)
    },
    `case`("31 on X", "hashtags.overLimit", fires: false) { try hashtags(31, on: .x) },
    `case`("one on XING", "hashtags.unused", fires: true) { try hashtags(1, on: .xing) },
    `case`("a number on XING", "hashtags.unused", fires: false) {
      try text("Platz #1 und Raute # allein", on: .xing)
    },
    `case`("an anchor in an address on XING", "hashtags.unused", fires: false) {
      try text("https://muster.de/#brot", on: .xing)
    },
    `case`("one on X", "hashtags.unused", fires: false) { try hashtags(1, on: .x) },
  ]
}
