import Foundation
import Testing

/// Holidays where the firm is, and days of its own.
@Suite struct OccasionTests {
  @Test func `holidays stand in week and month, and a check asks`() async throws {
    let takt = try await Takt.prepared(language: "de")
    defer { takt.remove() }
    try await takt.ok("config", "set", "holidays", "de-by, CH-ZH")
    #expect(try await takt.ok("config", "get", "holidays").output == "DE-BY,CH-ZH\n")
    let days = try await takt.ok("week", "2026-W14", "--json").json()["days"].list
    let friday = days[4]["holidays"][0]
    #expect(friday["name"].text == "Karfreitag" && friday["kind"].text == "public")
    #expect(friday["regions"].list.isEmpty)
    #expect(days[3]["holidays"].list.isEmpty)
    let assumption = try await takt.ok("week", "2026-08-15", "--json").json()["days"][5]
    #expect(assumption["holidays"][0]["kind"].text == "local")
    #expect(assumption["holidays"][0]["regions"][0].text == "DE-BY")
    #expect(try await takt.ok("week", "2026-W14").output.contains("Fr 3.4.  Karfreitag  leer"))
    #expect(
      try await takt.ok("week", "2026-08-15").output
        .contains("Mariä Himmelfahrt (örtlich, DE-BY)"))
    #expect(try await takt.ok("month", "2026-04").output.contains("3 Karfrei…"))
    #expect(try await takt.ok("month", "2026-04").output.contains("3.4. Karfreitag"))

    try await takt.ok("post", "add", "Frohe Ostern", "--on", "x", "--at", "3.4. 9:00")
    let check = try await takt.run("check", "1")
    #expect(check.status == 1 && check.output.contains("Karfreitag am 3.4.2026: trotzdem"))
    try await takt.ok("post", "approve", "1")
    #expect(try await takt.run("check", "1").status == 0, "somebody has thought of it")
    #expect(
      try await takt.run("config", "set", "holidays", "DE-XX", "--json").code == "region.unknown")
  }

  @Test func `a plan can be made with its holidays`() async throws {
    let takt = try Takt()
    defer { takt.remove() }
    try await takt.ok("init", "--name", "Huber", "--holidays", "AT-9")
    let week = try await takt.ok("week", "2026-10-26", "--json").json()
    #expect(week["days"][0]["holidays"][0]["name"].text == "Austrian National Day")
  }

  @Test func `own days are kept, changed, and come up in time`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let added = try await takt.ok(
      "occasion", "add", "Spring fair", "--from", "2026-03-24", "--to", "2026-03-26", "--kind",
      "fair", "--remind", "3 weeks", "--json"
    ).json()["changed"][0]
    #expect(added["reminderDays"].int == 21 && added["to"].text == "2026-03-26")
    let week = try await takt.ok("week", "2026-W13", "--json").json()["days"].list
    #expect(
      week.map { $0["holidays"].list.count } == [0, 1, 1, 1, 0, 0, 0])
    #expect(week[1]["holidays"][0]["kind"].text == "own")
    #expect(week[1]["holidays"][0]["occasion"].text == "fair")
    let today = try await takt.ok("today").output
    #expect(today.contains("Spring fair in 21 days, 24 Mar 2026: no post planned"))
    #expect(!(try await takt.ok("today", now: "2026-03-02T08:00").output.contains("Spring fair")))
    try await takt.ok("post", "add", "See you there", "--on", "xing", "--at", "2026-03-25 09:00")
    try await takt.ok(
      "post", "add", "Spring fair soon!", "--on", "xing", "--at", "2026-03-10 09:00")
    #expect(try await takt.ok("today").output.contains("2 posts planned"))
    try await takt.ok("occasion", "edit", "1", "--remind", "none", "--name", "Fair")
    #expect(try await takt.ok("occasion", "list", "--json").json()[0]["reminderDays"].isNull)
    let closed = try await takt.ok(
      "occasion", "add", "Closed", "--from", "2026-03-25", "--kind", "companyHoliday")
    #expect(closed.output.contains("company holiday"))
    #expect(try await takt.run("check", "1").output.contains("Closed on 25 Mar 2026: post anyway?"))
    try await takt.ok("occasion", "delete", "1", "2")
    #expect(try await takt.run("occasion", "delete", "1", "--json").code == "occasion.unknown")
  }

  @Test func `a calendar file comes in once, and a newer one brings it up to date`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    func calendar(_ end: String) throws {
      let text = """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
        UID:easter@school.example
        DTSTAMP:20260101T000000Z
        DTSTART;VALUE=DATE:20260330
        DTEND;VALUE=DATE:\(end)
        SUMMARY:Easter holidays
        END:VEVENT
        END:VCALENDAR
        """
      try Data(text.utf8).write(to: takt.folder.appending(path: "school.ics"))
    }
    try calendar("20260411")
    let command = ["occasion", "import", "school.ics", "--kind", "schoolHoliday"]
    let first = try await takt.run(all: command + ["--json"], now: "2026-03-03T08:00")
    #expect(try first.json()["changed"][0]["to"].text == "2026-04-10")
    #expect(first.errors == "1 new, 0 changed, 0 as before.\n")
    let again = try await takt.run(all: command, now: "2026-03-03T08:00")
    #expect(again.errors == "0 new, 0 changed, 1 as before.\n" && again.output == "Nothing new.\n")
    try calendar("20260413")
    let newer = try await takt.run(all: command, now: "2026-03-03T08:00")
    #expect(newer.errors == "0 new, 1 changed, 0 as before.\n")
    #expect(try await takt.sql("SELECT id, toDay FROM occasion") == "1|2026-04-12\n")
  }

  @Test(arguments: [
    ("hello", "calendar.unreadable"), ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "calendar.empty"),
    (
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20269999\nEND:VEVENT\nEND:VCALENDAR\n",
      "calendar.nothingReadable"
    ),
    (
      "BEGIN:VCALENDAR\n"
        + String(
          repeating: "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260330\nEND:VEVENT\n", count: 100_000),
      "calendar.tooMany"
    ),
  ])
  func `says what is wrong with a calendar file`(text: String, code: String) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try Data(text.utf8).write(to: takt.folder.appending(path: "a.ics"))
    let run = try await takt.run("occasion", "import", "a.ics", "--json")
    #expect(run.status == 65 && run.code == code, "\(run.errors)")
    #expect(try await takt.sql("SELECT count(*) FROM occasion") == "0\n")
  }
}
