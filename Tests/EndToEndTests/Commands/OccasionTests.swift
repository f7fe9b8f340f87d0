import Foundation
import Testing

/// Holidays where the firm is, and days of its own.
@Suite struct OccasionTests {
  @Test func `holidays stand in week and month, and a check asks`() async throws {
    let takt = try await Takt.prepared(language: "de")
    defer { takt.remove() }
    try await takt.ok("config", "set", "holidays", "de-by, CH-ZH")
    #expect(try await takt.ok("config", "get", "holidays").output == "DE-BY,CH-ZH\n")
    #expect(try await takt.ok("week", "2026-W14").output.contains("Fr 3.4.  Karfreitag  leer"))
    let assumption = try await takt.ok("week", "2026-08-15").output
    #expect(assumption.contains("Mariä Himmelfahrt (örtlich, DE-BY)"))
    let month = try await takt.ok("month", "2026-04").output
    #expect(month.contains("3 Karfrei…") && month.contains("3.4. Karfreitag"))
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
    let today = try await takt.ok("today").output
    #expect(today.contains("Spring fair in 21 days, 24 Mar 2026: no post planned"))
    for (text, day) in [("See you there", "25"), ("Spring fair soon!", "10")] {
      try await takt.ok("post", "add", text, "--on", "xing", "--at", "2026-03-\(day) 09:00")
    }
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

  @Test func `a calendar file comes in once`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let calendar = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:easter@school.example
      DTSTART;VALUE=DATE:20260330
      DTEND;VALUE=DATE:20260411
      SUMMARY:Easter holidays
      END:VEVENT
      END:VCALENDAR
      """
    try Data(calendar.utf8).write(to: takt.folder.appending(path: "school.ics"))
    try Data("hello".utf8).write(to: takt.folder.appending(path: "a.ics"))
    let command = ["occasion", "import", "school.ics", "--kind", "schoolHoliday"]
    let first = try await takt.run(all: command + ["--json"], now: "2026-03-03T08:00")
    #expect(try first.json()["changed"][0]["to"].text == "2026-04-10")
    #expect(first.errors == "1 new, 0 changed, 0 as before.\n")
    let again = try await takt.run(all: command, now: "2026-03-03T08:00")
    #expect(again.errors == "0 new, 0 changed, 1 as before.\n" && again.output == "Nothing new.\n")
    let bad = try await takt.run("occasion", "import", "a.ics", "--json")
    #expect(bad.status == 65 && bad.code == "calendar.unreadable", "\(bad.errors)")
  }
}
