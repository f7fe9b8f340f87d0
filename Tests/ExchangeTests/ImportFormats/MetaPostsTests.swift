import Exchange
import Planning
import Reports
import TestSupport
import Testing

@Suite struct MetaPostsTests {
  @Test func `reads Facebook's posts`() throws {
    let file = try Files.read(Files.facebook)
    #expect(file.format == "meta-posts")
    #expect(file.skipped.isEmpty && file.unknownColumns.isEmpty)
    #expect(file.posts.map(\.line) == [2, 4])
    let post = file.posts[0]
    #expect(post.network == .facebook)
    #expect(post.externalID == "122090046724066")
    #expect(post.url == "https://www.facebook.com/reel/1/")
    #expect(post.text == "Frisch: Brot\nund \"Brezn\", heute.")
    #expect(post.publishedAt == .wall("2026-06-28T16:35"))
    #expect(post.format == .video)
    #expect(
      post.values == [
        "impressions": 1250, "reach": 900, "reactions": 9, "comments": 1, "shares": 1,
        "clicks": 5, "linkClicks": 1, "hides": 0,
      ])
  }

  @Test func `takes the longer text, and a blank cell for unknown`() throws {
    let post = try Files.read(Files.facebook).posts[1]
    #expect(post.text == "Wir suchen dich! #Ausbildung")
    #expect(post.values["impressions"] == nil)
    #expect(post.format == .image)
  }

  @Test func `reads Instagram's posts, which have no clicks`() throws {
    let file = try Files.read(Files.instagram)
    #expect(file.posts.map(\.network) == [.instagram, .instagram])
    #expect(file.posts.map(\.format) == [.video, .image])
    #expect(
      file.posts[1].values == [
        "impressions": 745, "reach": 575, "reactions": 35, "comments": 6, "shares": 2,
        "saves": 10, "follows": 1,
      ])
  }

  @Test func `says that times have no zone`() throws {
    #expect(try Files.read(Files.instagram).notes.count == 1)
  }

  @Test func `finds columns in any order, beside unknown ones`() throws {
    let file = try Files.read(
      """
      Sparkle,Impressions,Publish time,Reactions,Post ID,,Permalink
      a,5,2026-06-28 16:35,7,1,,https://facebook.com/1
      """)
    #expect(file.unknownColumns == ["Sparkle"])
    #expect(file.posts[0].values == ["impressions": 5, "reactions": 7])
  }

  @Test func `prefers views to impressions, and adds both kinds of hides`() throws {
    let file = try Files.read(
      """
      Post ID,Publish time,Impressions,Views,Negative feedback from users: Hide,\
      Negative feedback from users: Hide all
      1,06/28/2026 16:35,5,6,1,2
      2,06/28/2026 16:35,5,6,1,
      """)
    #expect(file.posts.map(\.values) == [["impressions": 6, "hides": 3], ["impressions": 6]])
  }

  @Test func `reads the German header that is guessed`() throws {
    let file = try Files.read(
      """
      Beitrags-ID;Konto-ID;Konto-Benutzername;Kontoname;Beschreibung;Dauer (Sek.);\
      Veröffentlichungszeitpunkt;Permalink;Beitragstyp;Datenkommentar;Datum;Aufrufe;Reichweite;\
      „Gefällt mir“-Angaben;Geteilte Inhalte;Follows;Kommentare;Gespeicherte Beiträge
      1801;178;cafe.nord;Café Nord;Hallo;0;01.09.2026 18:00;https://instagram.com/p/1;IG image;;\
      Gesamte Laufzeit;1.234;900;12;1;0;3;4
      """)
    let post = file.posts[0]
    #expect(file.unknownColumns.isEmpty)
    #expect(post.network == .instagram)
    #expect(post.publishedAt == .wall("2026-09-01T18:00"))
    #expect(post.values["impressions"] == 1234)
    #expect(post.values["reactions"] == 12)
    #expect(post.values["saves"] == 4)
  }

  @Test func `stops where day and month have changed places`() throws {
    let text = "Post ID,Publish time\n1,06/05/2026 10:00\n2,28/06/2026 10:00\n"
    #expect(
      throws: ExportFileError.dateOrder("f", line: 3, text: "28/06/2026 10:00", tried: .monthFirst)
    ) {
      try Files.read(text)
    }
    let posts = try Files.read(text, dateOrder: .dayFirst).posts
    #expect(posts[0].publishedAt == .wall("2026-05-06T10:00"))
  }

  @Test(arguments: ["6.49E+17", "6,49E+17", "1.22090046724066e+14"])
  func `skips a row whose id a spreadsheet rounded`(id: String) throws {
    let file = try Files.read("Post ID\tPublish time\n\(id)\t06/28/2026 10:00\n7\t06/28/2026 10:00")
    #expect(file.posts.map(\.externalID) == ["7"])
    #expect(file.skipped == [.init(line: 2, reason: .damagedID(id))])
  }
}
