import Foundation
import Testing

/// Many posts at once, what is asked before, and what is found.
@Suite struct ManyPostsTests {
  private func planned(_ count: Int, language: String = "en") async throws -> Takt {
    let takt = try await Takt.prepared(language: language)
    for number in 1...count {
      try await takt.ok(
        "post", "add", "Loaf \(number)", "--on", "x", "--at", "2026-03-\(number + 9) 09:00")
    }
    return takt
  }

  @Test func `lists the posts before it changes many`() async throws {
    let takt = try await planned(12)
    defer { takt.remove() }
    let no = try await takt.typed(["n"], to: "post", "edit", "1-12", "--campaign", "Spring")
    #expect(no.errors.contains("#1  X  Tue 10 Mar 2026  09:00  Loaf 1"), "\(no.errors)")
    #expect(no.errors.contains("#10  X  ") && !no.errors.contains("#11"))
    #expect(no.errors.contains("and 2 more"))
    #expect(
      no.errors.contains("Change 12 posts? (y/n; Enter: no)")
        && no.errors.contains("Nothing changed."))
    for verb in ["skip", "submit", "approve"] {
      let run = try await takt.typed(["n"], to: "post", verb, "1-3")
      #expect(run.errors.contains("Loaf 3") && run.errors.contains(" 3 posts? (y/n; Enter: no)"))
    }
    let copy = try await takt.typed(["n"], to: "post", "copy", "1-3", "--to", "+1w")
    #expect(copy.errors.contains("Copy 3 posts? (y/n; Enter: no)"))
    let delete = try await takt.typed(["y"], to: "post", "delete", "1-3")
    #expect(delete.errors.contains("Delete 3 posts? (y/n; Enter: no)"))
    let two = try await takt.typed([], to: "post", "edit", "4,5", "--campaign", "Spring")
    #expect(two.status == 0 && two.errors.isEmpty, "\(two.errors)")
    let yes = try await takt.typed([], to: "post", "edit", "6-9", "--campaign", "Spring", "--yes")
    #expect(yes.status == 0)
    let json = try await takt.ok("post", "list", "campaign:Spring", "--json").json()
    #expect(json.list.count == 6)
  }

  @Test func `changes many in one change, or none of them`() async throws {
    let takt = try await planned(3)
    defer { takt.remove() }
    let before = try await takt.sql("SELECT count(*) FROM change")
    let tried = try await takt.ok(
      "post", "edit", "week:next", "--campaign", "Spring", "--dry-run", "--json"
    ).json()
    #expect(tried["changed"].list.count == 3)
    #expect(try await takt.sql("SELECT count(*) FROM change") == before)
    try await takt.ok("post", "edit", "week:next", "--campaign", "Spring")
    let count = try #require(Int(before.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(try await takt.sql("SELECT count(*) FROM change") == "\(count + 1)\n")
    let text = try await takt.run("post", "edit", "1-3", "--text", "a", "--json")
    #expect(text.status == 64 && text.code == "post.severalPosts", "\(text.errors)")
    let word = try await takt.run("post", "skip", "loaf")
    #expect(
      word.status == 64 && word.errors.hasSuffix("The posts with that word: `text:loaf`.\n"),
      "\(word.errors)")
    let none = try await takt.run("post", "skip", "text:rye", language: "de")
    #expect(
      none.errors
        == "Kein Beitrag passt zu text:rye (3 insgesamt). `takt post list` zeigt alle.\n")
  }

  @Test func `says where the same post is, too`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Cake teh", "--on", "facebook,x", "--at", "2026-03-10 09:00")
    let one = try await takt.ok("post", "edit", "1", "--text", "Cake the")
    #expect(
      one.errors
        == "The same post is also on X (#2). `takt post edit 1 --together …` changes them all.\n")
    let both = try await takt.ok("post", "edit", "1", "--text", "Cake!", "--together", "--json")
    #expect(try both.json()["changed"].list.count == 2)
  }

  @Test func `an address belongs to one post, however many were meant`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Cake", "--on", "facebook,x", "--at", "2026-03-10 09:00")
    let english = try await takt.run(
      "post", "edit", "1", "--together", "--url", "https://example.org")
    #expect(
      english.errors.hasSuffix(
        "--url and --published-at mean one post: one number, without --together and --following.\n"),
      "\(english.errors)")
    let german = try await takt.run(
      "post", "edit", "1", "--together", "--published-at", "none", language: "de")
    #expect(
      german.status == 64
        && german.errors.hasSuffix(
          "--url und --published-at meinen einen Beitrag: eine Nummer, ohne --together und --following.\n"
        ), "\(german.errors)")
  }

  @Test func `finds words`() async throws {
    let takt = try await planned(2)
    defer { takt.remove() }
    try await takt.ok("idea", "add", "A loaf a day")
    let json = try await takt.ok("find", "LOAF", "--json").json()
    #expect(json.list.count == 3)
    #expect(json.list.map { $0["kind"].text } == ["post", "post", "idea"])
    #expect(json[0]["when"].text == "2026-03-11T09:00" && json[0]["place"].text == "X")
    #expect(
      try await takt.ok("find", "rye").output.hasPrefix("Nothing holds “rye”. Looked through: "))
    #expect(try await takt.run("find", " ", "--json").code == "find.nothing")
    #expect(try await takt.ok("post", "list", "loaf", "2").errors.isEmpty)
    #expect(
      try await takt.ok("post", "list", "rye").output
        == "No post fits text:rye (2 posts in all). `takt post list` shows all.\n")
  }
}
