import Foundation
import Testing

/// Who works at this computer.
@Suite struct MeTests {
  private func firm(language: String = "en") async throws -> Takt {
    let takt = try await Takt.prepared(language: language)
    try await takt.ok("person", "add", "Ben Bäcker")
    return takt
  }

  private func author(_ takt: Takt) async throws -> String {
    try await takt.ok("idea", "add", "Brot")
    return try await takt.sql(
      "SELECT name FROM change JOIN person ON person.id = person ORDER BY number DESC LIMIT 1")
  }

  @Test func `several people have to say who they are, and are told the line to type`() async throws
  {
    let takt = try await firm()
    defer { takt.remove() }
    let run = try await takt.run("idea", "add", "Bread")
    #expect(run.status == 64)
    #expect(run.errors.contains("The plan knows “Anna”, “Ben Bäcker”"), "\(run.errors)")
    #expect(run.errors.contains("`takt me Anna` or `takt me 'Ben Bäcker'`"), "\(run.errors)")
    let json = try await takt.run("idea", "add", "Bread", "--json")
    #expect(
      JSON(try JSONSerialization.jsonObject(with: Data(json.errors.utf8)))["remedy"]["command"].text
        == "takt me Anna")
  }

  @Test func `is remembered by number, wherever the plan lies and whatever they are called`()
    async throws
  {
    var takt = try await firm()
    defer { takt.remove() }
    let said = try await takt.ok("me", "ben")
    #expect(said.output.contains("You are “Ben Bäcker”"))
    #expect(try await author(takt) == "Ben Bäcker\n")
    try await takt.ok("person", "edit", "ben", "--name", "Ben Beck")
    let moved = takt.folder.appendingPathComponent("moved.takt")
    try FileManager.default.moveItem(at: takt.plan, to: moved)
    takt.environment["TAKT_PLAN"] = moved.path
    #expect(try await author(takt) == "Ben Beck\n")
    let json = try await takt.ok("me", "--json").json()
    #expect(json["person"].text == "Ben Beck" && json["origin"].text == "computer")
    #expect(json["people"].list.compactMap(\.text) == ["Anna", "Ben Beck"])
  }

  @Test func `lies in a file for its owner only, in the configuration folder`() async throws {
    var takt = try await firm()
    defer { takt.remove() }
    let settings = takt.folder.appendingPathComponent("settings")
    takt.environment["XDG_CONFIG_HOME"] = settings.path
    let path = try await takt.ok("me", "Anna", "--json").json()["changed"][0]["from"].text
    let file = try #require(path)
    #expect(file.hasPrefix(settings.path + "/takt/me/"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "1\n")
    for (path, mode) in [(file, 0o600), (settings.path + "/takt/me", 0o700)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: settings.path + "/takt/me").count == 1)
    takt.environment["XDG_CONFIG_HOME"] = "no/path"
    try await takt.ok("me", "Anna")
    let fallback = takt.folder.appendingPathComponent(".config/takt/me").path
    #expect(FileManager.default.fileExists(atPath: fallback))
  }

  @Test func `who is named goes first, and none forgets`() async throws {
    var takt = try await firm()
    defer { takt.remove() }
    try await takt.ok("me", "Ben")
    takt.environment["TAKT_PERSON"] = "Anna"
    #expect(try await author(takt) == "Anna\n")
    let origin = try await takt.ok("me", "--json").json()
    #expect(origin["person"].text == "Anna" && origin["from"].text == "TAKT_PERSON")
    #expect(try await takt.ok("me", "--as", "ben").output.contains("“Ben Bäcker”: --as says so"))
    #expect(try await takt.run("me", "--as", "Carla").status == 66)
    takt.environment["TAKT_PERSON"] = ""
    let listed = try await takt.ok("config", "list", "--json").json().list
    let person = try #require(listed.first { $0["key"].text == "person" })
    #expect(person["value"].text == "Ben Bäcker" && person["origin"].text == "computer")
    try await takt.ok("me", "none", "--dry-run")
    #expect(try await author(takt) == "Ben Bäcker\n")
    #expect(try await takt.ok("me", "none").output.contains("Nobody is remembered"))
    #expect(try await takt.run("idea", "add", "Bread").status == 64)
    try await takt.ok("me", "none")
    #expect(try await takt.run("me", "Nobody").status == 66)
  }

  @Test func `who is gone from the plan is nobody, and damage keeps nobody out`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    try await takt.ok("person", "add", "Carla", "--as", "Anna")
    let path = try await takt.ok("me", "Carla", "--json").json()["changed"][0]["from"].text
    try await takt.ok("person", "delete", "Carla")
    #expect(try await takt.run("idea", "add", "Bread").status == 64)
    try Data("not a number".utf8).write(to: URL(fileURLWithPath: try #require(path)))
    #expect(try await takt.run("idea", "add", "Bread").status == 64)
    try await takt.ok("me", "Anna")
    #expect(try await author(takt) == "Anna\n")
  }

  @Test func `where nothing can be kept, it is said`() async throws {
    var takt = try await firm()
    defer { takt.remove() }
    takt.environment["XDG_CONFIG_HOME"] = takt.plan.path
    let run = try await takt.run("me", "Anna", "--json")
    #expect(run.status == 73 && run.code == "me.notRemembered", "\(run.errors)")
    takt.environment["XDG_CONFIG_HOME"] = nil
    takt.environment["HOME"] = nil
    #expect(try await takt.run("me", "Anna", "--json").code == "me.noHome")
    #expect(try await takt.run("today").status == 0)
  }

  @Test(arguments: [
    (["2"], "Ben\n"), (["anna"], "Anna\n"), (["9", "Ben"], "Ben\n"), ([""], ""),
  ])
  func `adding a second person asks who works here`(answers: [String], author: String) async throws
  {
    let takt = try await Takt.prepared(language: "de")
    defer { takt.remove() }
    let run = try await takt.typed(answers, to: "person", "add", "Ben")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Wer von ihnen arbeitet an diesem Computer? 1 Anna · 2 Ben"))
    if author.isEmpty {
      #expect(try await takt.run("idea", "add", "Brot").status == 64)
    } else {
      #expect(try await self.author(takt) == author)
      let third = try await takt.typed([], to: "person", "add", "Carla")
      #expect(third.status == 0 && third.errors.isEmpty, "\(third.errors)")
    }
  }

  @Test func `without a terminal adding a second person says what to type`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let run = try await takt.ok("person", "add", "Ben")
    #expect(run.errors.contains("From now on Takt has to know who is at work."))
    #expect(run.errors.contains("`takt me Anna` or `takt me Ben`"), "\(run.errors)")
    #expect(try await takt.ok("person", "add", "Carla", "--as", "Ben").errors.isEmpty)
  }
}
