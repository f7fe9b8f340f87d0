import Foundation
import Testing

/// Bad input: one sentence in both languages, the exit code of the design, and an untouched plan.
@Suite struct ErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: String
    let status: Int32
    let code: String
    /// Something that the sentence must offer.
    var offers = ""

    var testDescription: String { arguments }
  }

  static let cases = [
    Case(
      arguments: "post add Hi --on facbook --at morgen|9:00", status: 66, code: "channel.unknown",
      offers: "Facebook"),
    Case(arguments: "channel add linkdin", status: 66, code: "network.unknown", offers: "LinkedIn"),
    Case(arguments: "campaign show Sprung", status: 66, code: "campaign.unknown", offers: "Spring"),
    Case(arguments: "audience delete B2B", status: 66, code: "audience.unknown", offers: "Buyers"),
    Case(
      arguments: "post add Hi --on instagram --at tue|9:00", status: 66, code: "channel.none",
      offers: "takt channel add instagram"),
    Case(
      arguments: "post add Hi --on googleplus --at tue|9:00", status: 65, code: "network.retired",
      offers: "XING, LinkedIn"),
    Case(
      arguments: "audience add A --segment b2b --networks googleplus", status: 65,
      code: "network.retired", offers: "LinkedIn"),
    Case(arguments: "post add Hi --on xing --at 31.2.2026|9:00", status: 64, code: "date.none"),
    Case(
      arguments: "post add Hi --on xing --at 3/4/2026|9:00", status: 64, code: "date.ambiguous",
      offers: "4"),
    Case(
      arguments: "post add Hi --on xing --at 10.10", status: 64, code: "date.ambiguous",
      offers: "10:10"),
    Case(arguments: "post add Hi --on xing --at 25:00", status: 64, code: "time.none"),
    Case(
      arguments: "post add Hi --on xing --at tue", status: 64, code: "time.missing", offers: "9:00"),
    Case(
      arguments: "post add Hi --on xing --at someday", status: 64, code: "date.unreadable",
      offers: "2026-03-03"),
    Case(
      arguments: "post add Hi --on xing --at 2026-03-29|02:30", status: 65, code: "time.skipped",
      offers: "03:00"),
    Case(
      arguments: "post add Hi --on xing --at tue|9:00 --link nowhere", status: 65,
      code: "address.unreadable", offers: "https://"),
    Case(arguments: "post add | --on xing --at tue|9:00", status: 65, code: "post.emptyText"),
    Case(
      arguments: "post add --on xing --at tue|9:00", status: 64, code: "text.missing",
      offers: "--file"),
    Case(arguments: "post add Hi --file x --on xing --at tue|9:00", status: 64, code: "text.twice"),
    Case(arguments: "post add --file x --on xing --at tue|9:00", status: 66, code: "file.missing"),
    Case(
      arguments: "post add --file . --on xing --at tue|9:00", status: 66, code: "file.directory"),
    Case(
      arguments: "post add --file /dev/zero --on xing --at tue|9:00", status: 65,
      code: "file.special"),
    Case(
      arguments: "post list colour:red", status: 64, code: "filter.unreadable", offers: "network"),
    Case(arguments: "post list status:done", status: 64, code: "filter.value", offers: "published"),
    Case(
      arguments: "post list pillar:Bread", status: 66, code: "pillar.unknown",
      offers: "takt pillar add"),
    Case(
      arguments: "post add Hi --on xing --at tue|9:00 --pillar Bread", status: 66,
      code: "pillar.unknown", offers: "takt pillar add"),
    Case(
      arguments: "experiment show Pictures", status: 66, code: "experiment.unknown",
      offers: "takt experiment add"),
    Case(
      arguments:
        "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until +8w --arms text",
      status: 64, code: "experiment.arms", offers: "--arms"),
    Case(
      arguments:
        "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until +8w --arms a,b,c",
      status: 64, code: "experiment.arms"),
    Case(
      arguments:
        "experiment add A --hypothesis H --varies v --metric followers --channel facebook --until +8w --arms a,b",
      status: 65, code: "experiment.metric", offers: "linkClicks"),
    Case(
      arguments:
        "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until 2026-03-01 --arms a,b",
      status: 65, code: "period.backwards"),
    Case(
      arguments:
        "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until 2026-03-02 --from 2026-03-01 --arms a,b",
      status: 65, code: "experiment.over"),
    Case(
      arguments:
        "experiment add A --hypothesis H --varies v --metric reach --channel instagram --until +8w --arms a,b",
      status: 66, code: "channel.none"),
    Case(
      arguments:
        "experiment add A --hypothesis | --varies v --metric reach --channel x --until +8w --arms a,b",
      status: 64, code: "experiment.blank"),
    Case(arguments: "pillar edit Bread", status: 64, code: "change.nothing"),
    Case(arguments: "post skip", status: 64, code: "post.none"),
    Case(arguments: "post skip week:2026-W50", status: 66, code: "post.none"),
    Case(arguments: "publish 99", status: 66, code: "post.unknown", offers: "takt post list"),
    Case(
      arguments: "campaign start Spring", status: 65, code: "campaign.noGoal",
      offers: "takt goal suggest"),
    Case(
      arguments: "campaign add A --objective launch --audience Neighbours --from 2.4. --to 1.4.",
      status: 65, code: "period.backwards"),
    Case(
      arguments: "goal add Spring reach 0 --start-value unknown", status: 65, code: "goal.target"),
    Case(
      arguments: "goal add Spring engagementRate 150% --start-value unknown", status: 65,
      code: "goal.target"),
    Case(
      arguments: "goal add Spring impressions 9 --network xing --start-value 1", status: 65,
      code: "metric.notOffered"),
    Case(
      arguments: "goal add Spring reech 9 --start-value 1", status: 66, code: "metric.unknown",
      offers: "reach"),
    Case(
      arguments: "goal add Spring reach lots --start-value 1", status: 64, code: "number.unreadable"
    ),
    Case(arguments: "log 1", status: 66, code: "post.unknown"),
    Case(arguments: "log channel xing followers", status: 64, code: "log.unreadable", offers: "="),
    Case(
      arguments: "log campaign Spring reach=3", status: 65, code: "metric.notOfCampaign",
      offers: "leads"),
    Case(arguments: "log campaign Spring leads=+1", status: 65, code: "metric.nothingToAddTo"),
    Case(
      arguments: "log campaign Spring leads=1 --at tomorrow|9:00", status: 65, code: "date.future"),
    Case(arguments: "log", status: 64, code: "log.needsTerminal"),
    Case(arguments: "effort add Spring --minutes 99999", status: 65, code: "effort.outOfRange"),
    Case(arguments: "effort add Spring", status: 64, code: "effort.empty"),
    Case(arguments: "effort add --minutes 5", status: 64, code: "subject.missing"),
    Case(arguments: "lesson add", status: 64, code: "text.missing"),
    Case(arguments: "lesson add |", status: 65, code: "text.blank"),
    Case(
      arguments: "lesson add Hi --campaign Sprung", status: 66, code: "campaign.unknown",
      offers: "Spring"),
    Case(
      arguments: "lesson heed 9 --campaign Spring", status: 66, code: "lesson.unknown",
      offers: "takt lesson list"),
    Case(arguments: "lesson edit 9 --text Hi", status: 66, code: "lesson.unknown"),
    Case(
      arguments: "campaign evaluate Spring --lesson Hi", status: 65, code: "campaign.state",
      offers: "takt campaign show"),
    Case(arguments: "campaign end Spring --lesson Hi", status: 65, code: "campaign.state"),
    Case(arguments: "effort list --post 9", status: 66, code: "post.unknown"),
    Case(
      arguments: "effort list --channel xing --campaign Spring", status: 64, code: "subject.several"
    ),
    Case(
      arguments: "effort delete 9", status: 66, code: "effort.unknown", offers: "takt effort list"),
    Case(arguments: "feedback add", status: 64, code: "text.missing"),
    Case(arguments: "feedback add |", status: 65, code: "text.blank"),
    Case(
      arguments: "feedback add Hi --post 9", status: 66, code: "post.unknown",
      offers: "takt post list"),
    Case(
      arguments: "feedback add Hi --channel xing --campaign Spring", status: 64,
      code: "subject.several", offers: "--post"),
    Case(arguments: "feedback add Hi --on tomorrow", status: 65, code: "date.future"),
    Case(
      arguments: "feedback done 9", status: 66, code: "feedback.unknown",
      offers: "takt feedback list"),
    Case(arguments: "feedback add Hi --tone angry", status: 64, code: "usage"),
    Case(arguments: "person add |", status: 65, code: "name.outOfRange"),
    Case(arguments: "person add Anna", status: 65, code: "name.taken"),
    Case(arguments: "person delete Anna", status: 65, code: "thing.inUse"),
    Case(arguments: "person edit Anna", status: 64, code: "change.nothing"),
    Case(
      arguments: "channel add xing --name X2 --kind premium", status: 65, code: "channel.kind",
      offers: "businessPage"),
    Case(
      arguments: "config set colour red", status: 66, code: "setting.unknown", offers: "hourly-rate"
    ),
    Case(
      arguments: "config set time-zone Mars/Base", status: 66, code: "timeZone.unknown",
      offers: "Europe/Berlin"),
    Case(arguments: "config set hourly-rate much", status: 64, code: "money.unreadable"),
    Case(arguments: "week --now whenever", status: 64, code: "now.unreadable"),
    Case(arguments: "init", status: 73, code: "plan.exists"),
    Case(arguments: "fly", status: 64, code: "usage"),
  ]

  @Test(arguments: cases)
  func `says what is wrong and leaves the plan alone`(_ example: Case) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let before = try Data(contentsOf: takt.plan)
    let arguments = example.arguments.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0 == "|" ? "" : String($0).replacing("|", with: " ") }
    var sentences: Set<String> = []
    for language in ["de", "en"] {
      var environment = takt.environment
      environment["TAKT_LANG"] = language
      let run = try await Takt.run(
        Takt.binary, arguments + ["--json"], input: "", environment: environment, in: takt.folder)
      let told = JSON(try JSONSerialization.jsonObject(with: Data(run.errors.utf8)))
      #expect(run.status == example.status)
      #expect(told["code"].text == example.code)
      #expect(told["exit"].int == Int(example.status))
      #expect(
        told["error"].text?.contains(example.offers) == true || example.offers.isEmpty, "\(told)")
      #expect(run.output.isEmpty)
      sentences.insert(told["error"].text ?? "")
    }
    // The argument parser's own words are English only.
    #expect(sentences.count == (example.code == "usage" ? 1 : 2))
    #expect(try Data(contentsOf: takt.plan) == before)
  }

  /// Whatever is wrong, the plan is opened first: it knows its people's language.
  @Test(arguments: [
    ["learn", "--metric", "quatsch"], ["trend", "quatsch"], ["pillar", "edit", "quatsch"],
    ["goal", "add", "Spring", "quatsch", "1", "--start-value", "1"], ["channel", "add", "quatsch"],
    ["person", "edit", "Anna"], ["audience", "edit", "Buyers"], ["campaign", "edit", "Spring"],
  ])
  func `is said in the plan's language where nobody chose another`(
    arguments: [String]
  ) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("config", "set", "language", "de")
    var environment = takt.environment
    environment["TAKT_LANG"] = nil
    let run = try await Takt.run(
      Takt.binary, arguments, input: "", environment: environment, in: takt.folder)
    #expect(run.status != 0 && !run.errors.contains("There is") && !run.errors.contains("hange"))
    #expect(run.errors.contains { "äöü„".contains($0) }, "\(run.errors)")
  }

  /// Like a full disk.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      ["week"], ["week", "--json"], ["person", "edit", "Anna", "--minutes-per-week", "7"],
    ])
  func `output that cannot be written is told, not swallowed`(arguments: [String]) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let command = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try await Takt.run(
      URL(filePath: "/bin/sh"), ["-c", "'\(Takt.binary.path)' \(command) > /dev/full"], input: "",
      environment: takt.environment, in: takt.folder)
    #expect(run.status == 74)
    #expect(run.errors.contains("could not be written"))
    let unheard = try await Takt.run(
      URL(filePath: "/bin/sh"), ["-c", "'\(Takt.binary.path)' fly 2> /dev/full"], input: "",
      environment: takt.environment, in: takt.folder)
    #expect(unheard.status == 64)
  }
}
