import Foundation
import Testing

/// The week: time that fits, looking back, and a plan to hand over.
@Suite struct WeekTests {
  @Test func `says what to drop first, and why`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    for (network, time) in [("facebook", "tue 9:00"), ("xing", "wed 9:00"), ("x", "thu 9:00")] {
      try await takt.ok("post", "add", "a", "--on", network, "--at", time, "--minutes", "45")
    }
    let minutes = try await takt.ok("week", "next", "--json").json()["minutes"]
    #expect(minutes["planned"].int == 45 && minutes["available"].int == 120)
    #expect(minutes["drop"].list.isEmpty && minutes["reserve"].int == 24)
    for (text, time) in [("b", "fri 9:00"), ("c", "fri 12:00")] {
      try await takt.ok("post", "add", text, "--on", "facebook", "--at", time, "--minutes", "40")
    }
    let full = try await takt.ok("week", "--json").json()["minutes"]
    #expect(full["planned"].int == 170 && full["reserve"].int == 40)
    #expect(full["drop"].list.map { $0["network"].text } == ["x", "xing"])
    #expect(full["drop"][0]["reason"].text == "audience" && full["drop"][0]["place"].int == 2)
    let text = try await takt.ok("week", language: "de").output
    #expect(
      text.contains("170 von 120 Minuten verplant, 40 fürs Antworten reserviert – 90 zu viel"))
    #expect(text.contains("Zuerst weglassen: #3 X, 45 min. X steht für die Zielgruppe an 2."))
    try await takt.ok("config", "set", "reserve", "0")
    #expect(try await takt.ok("week", "--json").json()["minutes"]["reserve"].int == 0)
    let bad = try await takt.run("config", "set", "reserve", "95", "--json")
    #expect(bad.status == 65 && bad.code == "reserve.outOfRange")
  }

  @Test func `five own posts of a format tell how long it takes`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("post", "add", "next", "--on", "x", "--at", "2026-04-07 09:00")
    for (number, minutes) in [10, 12, 14, 80].enumerated() {
      let day = "2026-02-0\(number + 1) 09:00"
      try await takt.ok("post", "add", "a\(number)", "--on", "x", "--at", "2026-03-10 09:00")
      try await takt.ok(
        "publish", "\(number + 2)", "--at", day, "--minutes", "\(minutes)")
    }
    #expect(try await takt.ok("post", "show", "1", "--json").json()["minutes"].int == 30)
    try await takt.ok("post", "add", "e", "--on", "x", "--at", "2026-03-10 09:00")
    try await takt.ok("publish", "6", "--at", "2026-02-06 09:00", "--minutes", "11")
    #expect(try await takt.ok("post", "show", "1", "--json").json()["minutes"].int == 12)
  }

  @Test func `closes the week in one page`() async throws {
    let takt = try await Takt.prepared(now: "2026-03-06T15:00")
    defer { takt.remove() }
    try await takt.ok("slot", "add", "xing", "wed 8:30")
    try await takt.ok("post", "add", "Out", "--on", "x", "--at", "2026-03-10 09:00")
    try await takt.ok("publish", "1", "--at", "2026-03-03 09:00")
    try await takt.ok("post", "add", "Left", "--on", "xing", "--at", "2026-03-06 18:00")
    try await takt.ok("post", "add", "Coming", "--on", "xing", "--at", "2026-03-13 09:00")
    let before = try await takt.ok("week", "--review", "--json").json()
    #expect(before["toCome"].list.map { $0["id"].int } == [2], "it is not late yet")
    let evening = "2026-03-06T19:00"
    let json = try await takt.ok("week", "--review", "--json", now: evening).json()
    #expect(json["published"].list.map { $0["id"].int } == [1])
    #expect(json["notPublished"].list.map { $0["id"].int } == [2])
    #expect(json["toMeasure"].list.map { $0["id"].int } == [1])
    #expect(json["next"]["week"].text == "2026-W11" && json["freeNext"].int == 1)
    let text = try await takt.ok("week", "--review", now: evening, language: "de").output
    #expect(text.contains("1 freier Sendeplatz: `takt week 2026-W11 --fill`"))
    for title in ["Hinausgegangen (1)", "Geplant, aber nicht", "Jetzt messen", "Nächste Woche"] {
      #expect(text.contains(title), "\(title)")
    }
    try await takt.ok("week", "--review", "--output", "week.html")
    let page = try String(contentsOf: takt.folder.appending(path: "week.html"), encoding: .utf8)
    #expect(page.contains("Went out") && page.contains("Coming"))
  }

  @Test func `hands the plan over with fold, link and files`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try Data(count: 10).write(to: takt.folder.appending(path: "oven.jpg"))
    let text = String(repeating: "Our oven is hot. ", count: 12)
    try await takt.ok(
      "post", "add", text, "--on", "facebook", "--at", "tue 9:00", "--link",
      "https://example.org/oven", "--media", "oven.jpg", "--alt", "A <hot> oven")
    let post = try await takt.ok("post", "show", "1", "--json").json()
    let shown = try #require(post["shownText"].text)
    #expect(text.hasPrefix(shown) && shown.count <= 125 && shown.count > 100)
    try await takt.ok("week", "next", "--output", "plan.html")
    let page = try String(contentsOf: takt.folder.appending(path: "plan.html"), encoding: .utf8)
    #expect(page.contains("behind “more”") && page.contains("A &lt;hot&gt; oven"))
    #expect(page.contains("utm_source=facebook"))
    #expect(try await takt.run("check", "1").output.contains("Before “more” only this is read"))
  }

  @Test func `today's check is for cron: only what is late counts`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("post", "add", "a", "--on", "x", "--at", "2026-03-03 09:00")
    #expect(try await takt.run("today", "--check").status == 0)
    #expect(try await takt.run("today", "--check", now: "2026-03-03T09:01").status == 1)
  }

  @Test func `several weeks are copied as several`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    for day in ["2026-03-10", "2026-03-12", "2026-03-17"] {
      try await takt.ok("post", "add", day, "--on", "x", "--at", "\(day) 09:00")
    }
    let run = try await takt.ok(
      "post", "copy", "week:2026-W11", "week:2026-W12", "--to", "2026-W15", "--json")
    #expect(
      try run.json()["changed"].list.map { $0["plannedAt"].text } == [
        "2026-04-07T09:00", "2026-04-09T09:00", "2026-04-14T09:00",
      ])
    let week = try await takt.ok("week", "2026-W15", "text:2026-03-1", "^text:12", "--json").json()
    #expect(week["days"].list.flatMap { $0["posts"].list }.count == 1)
    #expect(week["minutes"]["planned"].int == 60, "of the whole week")
    let month = try await takt.ok("month", "2026-04", "network:xing", "--json").json()
    #expect(month["days"].list.allSatisfy { $0["posts"].list.isEmpty })
  }
}
