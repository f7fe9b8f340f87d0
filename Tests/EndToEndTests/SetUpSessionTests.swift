import Foundation
import Testing

/// The first day: a new plan, question by question.
@Suite struct SetUpSessionTests {
  private static let german = [
    "Bäckerei Morgenrot", "Bayern", "Anna Müller", "90", "Ben", "", "", "1", "facebook,instagram",
    "Frühling", "2", "27.4.2026", "1", "40", "", "di 9:00, do 17:00", "-",
  ]

  private func begin(_ language: String = "en") throws -> Takt {
    try Takt(now: "2026-03-02T08:00", language: language)
  }

  /// The commands that were shown: behind a question too, since the line feed of an answer is the terminal's.
  private func commands(in run: Run) -> [String] {
    run.errors.split(separator: "\n").compactMap { line in
      line.range(of: "  takt ").map { "takt " + line[$0.upperBound...] }
    }
  }

  @Test func `a firm is set up, each answer shown as its command`() async throws {
    let takt = try begin("de")
    defer { takt.remove() }
    let run = try await takt.typed(Self.german, to: "init")
    #expect(run.status == 0, "\(run.errors)")
    let commands = commands(in: run)
    #expect(
      commands == [
        "takt init --name 'Bäckerei Morgenrot' --holidays DE-BY",
        "takt person add 'Anna Müller' --minutes-per-week 90",
        "takt me 'Anna Müller'", "takt person add Ben --minutes-per-week 120",
        "takt audience add Verbraucher --segment b2c --networks facebook,instagram",
        "takt channel add facebook", "takt channel add instagram",
        """
        takt campaign add Frühling --objective acquisition --audience Verbraucher \
        --from 2026-03-02 --to 2026-04-27 --owner 'Anna Müller'
        """,
        "takt goal add Frühling leads 40 --start-value unknown", "takt campaign start Frühling",
        "takt slot add Facebook 'di 9:00'", "takt slot add Facebook 'do 17:00'",
      ])
    let again = try begin("de")
    defer { again.remove() }
    for command in commands {
      let run = try await Takt.run(
        .init(fileURLWithPath: "/bin/sh"), ["-c", "\(Takt.binary.path) \(command.dropFirst(5))"],
        input: "", environment: again.environment, in: again.folder)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
    for table in ["person", "audience", "channel", "campaign", "goal", "slot"] {
      let rows = "SELECT * FROM \(table)"
      #expect(try await takt.sql(rows) == again.sql(rows), "\(table)")
    }
    #expect(try await takt.ok("me").output.contains("Anna Müller"))
  }

  @Test(arguments: 0...17)
  func `broken off after any answer, what was answered stays`(answers: Int) async throws {
    let takt = try begin("de")
    defer { takt.remove() }
    let run = try await takt.typed(
      Self.german.prefix(answers) + (answers < 17 ? ["q"] : []), to: "init")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains(answers < 17 ? "Aufgehört." : "Der Plan steht."))
    let hasPlan = answers >= 2
    let doctor = try await takt.run("doctor")
    #expect(doctor.status == (hasPlan ? 0 : 66), "\(doctor.output) \(doctor.errors)")
    let commands = commands(in: run).count
    guard hasPlan else { return #expect(commands == 0) }
    // Whom this computer remembers is no change of the plan.
    let told = run.errors.contains("  takt me ") ? commands - 1 : commands
    #expect(try await takt.sql("SELECT count(*) FROM change") == "\(told)\n")
  }

  @Test func `Enter takes what is usual, and a slip is asked again`() async throws {
    let takt = try begin()
    defer { takt.remove() }
    let run = try await takt.typed(
      ["", "Atlantis", "Zurich", "Ben", "much", "", "", "4", "3", "myspace", "", ""] + [
        "", "", "", "",
      ],
      to: "init")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("“Atlantis” is no region"))
    #expect(run.errors.contains("A number from 1 to 3."))
    let settings = try await takt.ok("config", "list").output
    #expect(settings.contains("Europe/Zurich") && settings.contains("CHF"))
    #expect(
      try await takt.sql("SELECT network FROM channel ORDER BY id")
        == "facebook\nx\nxing\nlinkedin\n")
    #expect(try await takt.sql("SELECT count(*) FROM slot") == "4\n")
    #expect(try await takt.sql("SELECT count(*) FROM campaign") == "0\n")
  }

  @Test func `nothing is asked of scripts, with options, and where a plan is`() async throws {
    let takt = try begin()
    defer { takt.remove() }
    let told = try await takt.typed([], to: "init", "--name", "Lindner")
    #expect(told.status == 0 && !told.errors.contains("Three minutes"))
    let taken = try await takt.typed([], to: "init")
    #expect(taken.status == 73, "\(taken.errors)")
    #expect(!taken.errors.contains("Three minutes"))
  }

  @Test(arguments: [60, 80]) func `fits the window`(columns: Int) async throws {
    let takt = try begin("de")
    defer { takt.remove() }
    try await takt.atTerminal(columns: columns, rows: 200) { terminal in
      try terminal.type("takt init")
      let prompts = [
        "[Mein Plan]:", "[Deutschland]:", "später):", "[120]:", "niemand):", "[120]:", "niemand):",
        "[1]:", "[Facebook, X]:", "später):", "[1]:", "[27.4.2026]:", "[1]:", "später):", "[ja]:",
        "[di 9:00]:", "[di 9:00, do 17:00]:",
      ]
      for (prompt, answer) in zip(prompts, Self.german) {
        try await terminal.expect(prompt)
        try terminal.press(answer + "\r")
      }
      let run = try await terminal.prompt()
      #expect(run.status == 0)
      let wide = run.screen.split(separator: "\n").filter {
        $0.count > columns && !$0.contains("takt ")
      }
      #expect(wide.isEmpty, "\(wide)")
    }
  }
}
