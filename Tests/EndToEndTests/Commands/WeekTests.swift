import Foundation
import Testing

/// The week as it is told: time that fits, looking back, and a plan to hand over.
@Suite struct WeekTests {
  @Test func `says what to drop first, and why`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    for (network, time) in [("facebook", "tue 9:00"), ("xing", "wed 9:00"), ("x", "thu 9:00")] {
      try await takt.ok("post", "add", "a", "--on", network, "--at", time, "--minutes", "45")
    }
    for time in ["fri 9:00", "fri 12:00"] {
      try await takt.ok("post", "add", "b", "--on", "facebook", "--at", time, "--minutes", "40")
    }
    let full = try await takt.ok("week", "--json").json()["minutes"]
    #expect(full["planned"].int == 170 && full["reserve"].int == 40)
    #expect(full["drop"].list.map { $0["network"].text } == ["x", "xing"])
    #expect(full["drop"][0]["reason"].text == "audience" && full["drop"][0]["place"].int == 2)
    let text = try await takt.ok("week", language: "de").output
    #expect(
      text.contains("170 von 120 Minuten verplant, 40 fürs Antworten reserviert – 90 zu viel"))
    #expect(text.contains("Zuerst weglassen: #3 X, 45 min. X steht für die Zielgruppe an 2."))
  }

  @Test func `sums a month up, on a screen and on a page`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Hello", "--on", "facebook", "--at", "2026-03-03 9:00")
    try await takt.ok(
      "publish", "1", "--at", "2026-03-03 9:00", "--minutes", "20", now: "2026-03-03T09:05")
    try await takt.ok("log", "1", "reach=300", now: "2026-03-12T09:00")
    let now = "2026-03-31T09:00"
    let text = try await takt.ok("month", "--review", now: now, language: "de").output
    for words in [
      "März 2026, Rückblick", "1 Beitrag ist erschienen: Facebook 1.",
      "Gebucht: 20 min Arbeit (bei 1 von 1 Beitrag).", "Ziele", "Spring",
      "Die besten Beiträge (Reichweite)", "Als Nächstes: April 2026",
    ] {
      let unbroken = text.replacing("\n", with: " ")
      #expect(unbroken.contains(words), "\(words): \(text)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
    let json = try await takt.ok("month", "2026-03", "--review", "--json", now: now).json()
    #expect(json["published"].int == 1 && json["best"][0]["value"].int == 300)
    try await takt.ok("month", "--review", "--output", "month.html", now: now)
    let page = try String(contentsOf: takt.folder.appending(path: "month.html"), encoding: .utf8)
    #expect(page.contains("Month in review") && page.contains("The best posts (reach)"))
  }

  @Test func `closes the week in one page`() async throws {
    let takt = try await Takt.prepared(now: "2026-03-06T15:00")
    defer { takt.remove() }
    try await takt.ok("slot", "add", "xing", "wed 8:30")
    try await takt.ok("post", "add", "Out", "--on", "x", "--at", "2026-03-10 09:00")
    try await takt.ok("publish", "1", "--at", "2026-03-03 09:00")
    try await takt.ok("post", "add", "Left", "--on", "xing", "--at", "2026-03-06 18:00")
    try await takt.ok("post", "add", "Coming", "--on", "xing", "--at", "2026-03-13 09:00")
    let evening = "2026-03-06T19:00"
    let json = try await takt.ok("week", "--review", "--json", now: evening).json()
    #expect(json["notPublished"].list.map { $0["id"].int } == [2])
    #expect(json["next"]["week"].text == "2026-W11" && json["freeNext"].int == 1)
    let text = try await takt.ok("week", "--review", now: evening, language: "de").output
    #expect(text.contains("1 freier Sendeplatz. Füllen: `takt week 2026-W11 --fill`."))
    for title in ["Hinausgegangen (1)", "Geplant, aber nicht", "Jetzt messen", "Nächste Woche"] {
      #expect(text.contains(title), "\(title)")
    }
    try await takt.ok("week", "--review", "--output", "week.html")
    let page = try String(contentsOf: takt.folder.appending(path: "week.html"), encoding: .utf8)
    #expect(page.contains("Went out") && page.contains("Coming"))
  }

  @Test func `hands the plan over with fold, link and pictures`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let picture = Data("GIF89a".utf8) + Data([1, 0, 1, 0, 0, 0, 0, 0x3B])
    try picture.write(to: takt.folder.appending(path: "oven.jpg"))
    try await takt.ok(
      "post", "add", String(repeating: "Our oven is hot. ", count: 12), "--on", "facebook", "--at",
      "tue 9:00", "--link", "https://example.org/oven", "--media", "oven.jpg", "--alt",
      "A <hot> oven")
    try await takt.ok("week", "next", "--output", "plan.html")
    let page = try String(contentsOf: takt.folder.appending(path: "plan.html"), encoding: .utf8)
    expectToStandAlone(page)
    #expect(page.contains("<summary>… more</summary>"))
    let source = "data:image/gif;base64,\(picture.base64EncodedString())"
    #expect(page.contains("alt=\"A &lt;hot&gt; oven\" src=\"\(source)\""))
    #expect(page.contains("utm_source=facebook"))
    try FileManager.default.removeItem(at: takt.folder.appending(path: "oven.jpg"))
    for command in [["week", "next"], ["month"], ["agenda"]] {
      let run = try await Takt.run(
        Takt.binary, command + ["--output", "plan.html"], input: "",
        environment: takt.environment, in: takt.folder)
      #expect(run.status == 0)
      let gone = try String(contentsOf: takt.folder.appending(path: "plan.html"), encoding: .utf8)
      #expect(gone.contains("file not found") && !gone.contains("<img"), "\(command)")
    }
    #expect(try await takt.run("check", "1").output.contains("Before “more” only this is read"))
  }
}
