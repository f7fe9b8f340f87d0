import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

/// The files of posts on a page.
@Suite struct PostPicturesPageTests {
  private func page(
    _ shown: PostPictures.Shown?, on network: Network = .instagram, words: String? = nil,
    language: Language = .german
  ) throws -> Markup {
    var post = try Sample.post(on: Sample.channel(1, network), plannedAt: "2026-03-03T09:00")
    post.media = [Medium(file: "bilder/ofen.jpg", alternativeText: words)]
    let report = PostReport(post, in: .berlin)
    let week = WeekReport(
      "2026-W10", posts: [report], minutes: try WeekMinutes(of: [post]), today: "2026-03-04",
      in: .berlin)
    let writer = PageWriter(
      language: language, plan: "Morgenrot", currency: "EUR",
      pictures: shown.map { shown in PostPictures(of: [report]) { _, _ in shown } }
        ?? PostPictures(), remedyWords: { _ in Wording(de: "", en: "") })
    let page = try Markup.read(writer.week(week))
    page.expectReadable()
    return page
  }

  private let picture = PostPictures.Shown.picture(Picture(format: .webp, bytes: [1, 2, 3]))

  @Test(arguments: Network.all)
  func `a picture stands there in the proportions of its network, with its words`(
    network: Network
  ) throws {
    let page = try page(picture, on: network, words: "Ein <heißer> Ofen")
    let image = try #require(page.all("img").first)
    #expect(image.attributes["src"] == "data:image/webp;base64,AQID")
    #expect(image.attributes["alt"] == "Ein <heißer> Ofen")
    #expect(page.all("figcaption").contains { $0.wholeText == "Ein <heißer> Ofen" })
    let look = image.attributes["class"] ?? ""
    #expect(look == network.media?.proportions?.look ?? "")
    let rule = network.media?.proportions.map { "aspect-ratio: \($0.width) / \($0.height);" }
    #expect(rule.map { Stylesheet.text.contains(".\(look) { \($0) }") } ?? true)
  }

  @Test func `one without words is named by its file`() throws {
    let image = try page(picture).all("img").first
    #expect(image?.attributes["alt"] == "Bild ofen.jpg, ohne Beschreibung")
  }

  @Test(
    arguments: [
      (.missing, "Datei nicht gefunden", "file not found"),
      (.unreadable, "Datei nicht lesbar", "file cannot be read"), (.film, "Video", "video"),
      (.document, "Dokument", "document"),
      (.noPicture, "kein Bild, das Browser zeigen", "no picture that browsers show"),
      (
        .tooLarge(bytes: 3_250_586), "3,1 MB, zu groß für diese Seite",
        "3.1 MB, too large for this page"
      ), (.pageFull, "Platz der Seite ist voll", "no room left on this page"),
    ] as [(PostPictures.Gap, String, String)])
  func `what cannot be shown has a frame with its name and the reason`(
    gap: PostPictures.Gap, german: String, english: String
  ) throws {
    for (language, words) in [(Language.german, german), (.english, english)] {
      let page = try page(.gap(gap), language: language)
      let frame = try #require(
        page.all("div").first { $0.attributes["class"]?.hasPrefix("frame") == true })
      #expect(frame.all("bdi").map(\.text) == ["ofen.jpg"] && page.all("img").isEmpty)
      #expect(frame.all("span").map(\.text) == [words])
    }
  }

  @Test func `where nobody looked for the file, only its name stands there`() throws {
    let frame = try page(nil).all("div").first {
      $0.attributes["class"]?.hasPrefix("frame") == true
    }
    #expect(frame?.wholeText.trimmed == "ofen.jpg")
  }
}
