import Foundation
import Testing

@Suite struct SetupTests {
  @Test func `makes a plan that only its owner can read, in the data folder by default`()
    async throws
  {
    var takt = try Takt()
    defer { takt.remove() }
    takt.environment["TAKT_PLAN"] = nil
    try await takt.ok("init", "--name", "Morgenrot")
    let path = takt.folder.appendingPathComponent(".local/share/takt/plan.takt").path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    takt.environment["XDG_DATA_HOME"] = takt.folder.appendingPathComponent("data").path
    let other = try await takt.ok("init", "--json")
    #expect(try other.json()["changed"][0]["plan"].text?.hasSuffix("data/takt/plan.takt") == true)
  }

  @Test func `keeps the language of init, and lets a run choose another`() async throws {
    var takt = try Takt()
    defer { takt.remove() }
    takt.environment["TAKT_LANG"] = nil
    takt.environment["LANG"] = "en_GB.UTF-8"
    try await takt.ok("init", "--lang", "de")
    #expect(try await takt.ok("person", "list").output.contains("Noch niemand"))
    #expect(try await takt.ok("person", "list", "--lang", "en").output.contains("Nobody yet"))
    takt.environment["TAKT_LANG"] = "en"
    #expect(try await takt.ok("person", "list").output.contains("Nobody yet"))
  }

  @Test func `says once why an audience is found where it is`() async throws {
    let takt = try Takt()
    defer { takt.remove() }
    try await takt.ok("init")
    let usual = try await takt.ok("audience", "add", "A", "--segment", "b2b", "--json")
    #expect(
      try usual.json()["changed"][0]["networks"].list.map(\.text) == ["xing", "linkedin", "x"])
    #expect(usual.errors.contains("XING"))
    let others = try await takt.ok("audience", "add", "B", "--segment", "b2c", language: "de")
    #expect(others.errors.contains("Facebook"))
    let chosen = try await takt.ok(
      "audience", "add", "C", "--segment", "b2b", "--networks", "instagram,x")
    #expect(chosen.errors.isEmpty)
    #expect(try await takt.ok("audience", "list").errors.isEmpty)
  }

  @Test func `edits and deletes people, channels and audiences`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("person", "edit", "Anna", "--name", "Anna B.", "--minutes-per-week", "90")
    try await takt.ok(
      "channel", "edit", "xing", "--kind", "businessPage", "--url", "https://example.org")
    let channels = try await takt.ok("channel", "list", "--json").json().list
    let xing = channels.first { $0["network"].text == "xing" }
    #expect(xing?["textLimit"].int == 2000)
    #expect(xing?["owner"].text == "Anna B.")
    try await takt.ok("channel", "delete", "linkedin")
    try await takt.ok("audience", "edit", "Neighbours", "--description", "Round the corner")
    try await takt.ok("audience", "delete", "Buyers")
    let audiences = try await takt.ok("audience", "list", "--json").json().list
    #expect(audiences.map { $0["description"].text } == ["Round the corner"])
    try await takt.ok("person", "add", "Ben", "--json")
    try await takt.ok("person", "delete", "Ben", "--as", "Anna")
    #expect(try await takt.ok("person", "list", "--json").json().list.count == 1)
  }

  @Test func `keeps settings and says where they come from`() async throws {
    let takt = try Takt()
    defer { takt.remove() }
    try await takt.ok(
      "init", "--name", "Morgenrot", "--currency", "CHF", "--time-zone", "Europe/Zurich")
    try await takt.ok("config", "set", "hourly-rate", "62,50")
    #expect(try await takt.ok("config", "get", "hourly-rate").output == "62.50\n")
    let settings = try await takt.ok("config", "list", "--json").json().list
    let origins = Dictionary(
      uniqueKeysWithValues: settings.map { ($0["key"].text, $0["origin"].text) })
    #expect(origins["plan"] == "environment")
    #expect(origins["currency"] == "plan")
    #expect(origins["language"] == "environment")
    #expect(origins["hourly-rate"] == "plan")
    let unset = try await takt.ok("config", "set", "hourly-rate", "none", "--json").json()
    #expect(unset["changed"][0]["origin"].text == "default")
    #expect(try await takt.ok("config", "get", "hourly-rate").output == "–\n")
    let listed = try await takt.ok("config", "list", "--json").json().list
    #expect(listed.first { $0["key"].text == "hourly-rate" }?["origin"].text == "default")
  }

  @Test func `says who chose the language and the person`() async throws {
    var takt = try await Takt.prepared()
    defer { takt.remove() }
    takt.environment["TAKT_LANG"] = nil
    func origin(_ key: String, _ arguments: String...) async throws -> [String?] {
      let run = try await Takt.run(
        Takt.binary, ["config", "list", "--json"] + arguments, input: "",
        environment: takt.environment, in: takt.folder)
      let setting = try run.json().list.first { $0["key"].text == key }
      return ["origin", "from", "value"].map { setting?[$0].text }
    }
    #expect(try await origin("language") == ["default", nil, nil])
    try await takt.ok("config", "set", "language", "de")
    #expect(try await origin("language") == ["plan", nil, "de"])
    takt.environment["TAKT_LANG"] = "en_GB"
    #expect(try await origin("language") == ["environment", "TAKT_LANG", "en"])
    #expect(try await origin("language", "--lang", "de") == ["option", "--lang", "de"])
    #expect(try await origin("person") == ["default", nil, "Anna"])
    takt.environment["TAKT_PERSON"] = "Ann"
    #expect(try await origin("person") == ["environment", "TAKT_PERSON", "Ann"])
    #expect(try await origin("person", "--as", "Anna") == ["option", "--as", "Anna"])
  }

  @Test func `an unknown time zone keeps nobody from setting another`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    _ = try await takt.sql("UPDATE setting SET value = 'Mars/Base' WHERE key = 'timeZone'")
    #expect(try await takt.run("week", "--json").code == "timeZone.unknown")
    #expect(try await takt.ok("config", "get", "time-zone").output == "Mars/Base\n")
    #expect(try await takt.ok("config", "list").output.contains("Mars/Base"))
    try await takt.ok("config", "set", "time-zone", "Europe/Vienna")
    try await takt.ok("week")
  }

  @Test func `looks the file over`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let sound = try await takt.ok("doctor", "--json").json()
    #expect(sound["checks"].list.allSatisfy { $0["isSound"].isTrue })
    _ = try await takt.sql("UPDATE setting SET value = 'Euro' WHERE key = 'currency'")
    let ill = try await takt.run("doctor", "--json")
    #expect(ill.status == 1)
    let unsound = try ill.json()["checks"].list.filter { !$0["isSound"].isTrue }
    #expect(unsound.map { $0["topic"].text } == ["values"])
    #expect(unsound[0]["detail"].text?.contains("setting.currency") == true)
    let told = try await takt.run("doctor", language: "de")
    #expect(told.status == 1 && told.output.contains("Alle Werte sind lesbar"))
  }
}
