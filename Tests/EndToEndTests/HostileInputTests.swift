import Foundation
import Testing

/// Names and texts as people and attackers type them: stored exactly, printed harmlessly.
@Suite struct HostileInputTests {
  static let names = [
    "O'Hara \"die\" Große", "🥨 Brezel & Söhne", "Zeile\nzwei", "\u{1B}[31mrot\u{1B}[0m",
    "\u{202E}drehen", "Robert'); DROP TABLE post;--", "<b>fett</b>", "=SUM(A1)", "a,b", "\u{9B}2J",
    "--help",
  ]

  @Test(arguments: names)
  func `stores a name exactly and prints it harmlessly`(name: String) async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok(
      "campaign", "add", "--objective", "launch", "--audience", "Neighbours", "--from", "today",
      "--to",
      "+1w", "--owner", "Anna", "--", name)
    let stored = try await takt.ok("campaign", "list", "--json").json().list.map { $0["name"].text }
    #expect(stored.contains(name))
    try await takt.ok(
      "post", "add", "--on", "x", "--at", "today 9:00", "--campaign=\(name)", "--", name + " ")
    #expect(try await takt.ok("post", "show", "1", "--json").json()["text"].text == name + " ")
    for command in [
      ["campaign", "list"], ["week"], ["month"], ["agenda"], ["review"], ["post", "show", "1"],
    ] {
      let run = try await Takt.run(
        Takt.binary, command, input: "", environment: takt.environment, in: takt.folder)
      #expect(run.status == 0)
      #expect(
        run.output.unicodeScalars.allSatisfy { $0.value == 10 || !isObeyed($0) }, "\(command)")
    }
    let error = try await takt.run("campaign", "show", "--", name + "x")
    #expect(error.errors.unicodeScalars.allSatisfy { $0.value == 10 || !isObeyed($0) })
  }

  /// Control characters, and those that turn the writing direction.
  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  @Test func `finds a channel whose name holds a comma`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("channel", "add", "facebook", "--name", "Laden, Mitte")
    let run = try await takt.ok(
      "post", "add", "Hi", "--on", "Laden, Mitte", "--at", "tue 9:00", "--json")
    #expect(try run.json()["changed"].list.map { $0["channel"].text } == ["Laden, Mitte"])
    let two = try await takt.run(
      "post", "add", "Hi", "--on", "facebook", "--at", "tue 9:00", "--json")
    #expect(two.status == 0 || two.code == "channel.ambiguous")
  }

  @Test func `takes a text of a megabyte, and no more`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    let file = takt.folder.appendingPathComponent("long.txt")
    try Data(repeating: 97, count: 1_000_000).write(to: file)
    try await takt.ok("post", "add", "--file", "long.txt", "--on", "x", "--at", "tue 9:00")
    try Data(repeating: 97, count: 1_000_001).write(to: file)
    let run = try await takt.run(
      "post", "add", "--file", "long.txt", "--on", "x", "--at", "tue 9:00", "--json")
    #expect(run.status == 65 && run.code == "post.textTooLarge")
  }

  @Test(arguments: [
    (Data([0x47, 0xFC, 0x6E]), "file.notText"), (Data(count: 10_000_001), "file.tooLarge"),
  ])
  func `refuses a file that no text can be`(content: Data, code: String) async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try content.write(to: takt.folder.appendingPathComponent("odd.txt"))
    let run = try await takt.run(
      "post", "add", "--file", "odd.txt", "--on", "x", "--at", "tue 9:00", "--json")
    #expect(run.status == 65 && run.code == code)
  }
}
