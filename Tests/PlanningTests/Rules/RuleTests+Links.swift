import Planning
import TestSupport

extension RuleTests {
  private static let page = "https://huber.example/brot"

  private static func link(
    _ link: String?, text: String = "Frisches Brot", on network: Network = .facebook,
    format: PostFormat = .link, media: [String] = []
  ) throws -> (Post, CheckContext) {
    let channel = try Sample.channel(1, network)
    var post = try Sample.post(on: channel, text: text, format: format, link: link)
    post.media = media.map { Medium(file: $0) }
    return try context(post, channel: channel)
  }

  static let linkCases: [Case] = [
    `case`("the format link without one", "link.missing", fires: true) { try link(nil) },
    `case`("the format link with one", "link.missing", fires: false) { try link(page) },
    `case`("the format link with one in the text", "link.missing", fires: false) {
      try link(nil, text: "Mehr auf muster.de")
    },
    `case`("the format text without a link", "link.missing", fires: false) {
      try link(nil, format: .text)
    },
    `case`("a link on Instagram", "link.notClickable", fires: true) {
      try link(page, on: .instagram, format: .image)
    },
    `case`("a link in a text on Instagram", "link.notClickable", fires: true) {
      try link(nil, text: "Mehr auf muster.de", on: .instagram, format: .image)
    },
    `case`("no link on Instagram", "link.notClickable", fires: false) {
      try link(nil, on: .instagram, format: .image)
    },
    `case`("a link on XING", "link.notClickable", fires: false) { try link(page, on: .xing) },
    `case`("link and picture on LinkedIn", "link.noCard", fires: true) {
      try link(page, on: .linkedin, media: ["brot.jpg"])
    },
    `case`("a link on LinkedIn", "link.noCard", fires: false) { try link(page, on: .linkedin) },
    `case`("a picture on LinkedIn", "link.noCard", fires: false) {
      try link(nil, on: .linkedin, media: ["brot.jpg"])
    },
    `case`("link and picture on Facebook", "link.noCard", fires: false) {
      try link(page, media: ["brot.jpg"])
    },
    `case`("http", "link.insecure", fires: true) { try link("http://huber.example") },
    `case`("HTTP in the text", "link.insecure", fires: true) {
      try link(page, text: "Siehe HTTP://muster.de/x")
    },
    `case`("https", "link.insecure", fires: false) { try link(page) },
    `case`("neither", "link.insecure", fires: false) { try link("muster.de") },
  ]
}
