import ArgumentParser
import Foundation
import Planning
import Rendering
import Reports
import TestSupport
import Testing

@testable import TaktCommand

/// What helps, as what to type.
@Suite struct RemedyTests {
  private static let remedies: [Remedy] =
    ThingKind.allCases.flatMap { [.add($0), .list($0)] }
    + PostRemedy.allCases.flatMap { [.post($0, 12), .post($0, nil)] }
    + CampaignRemedy.allCases.flatMap { [.campaign($0, "Ostern 2026"), .campaign($0, nil)] }
    + ExperimentRemedy.allCases.map { .experiment($0, "Bild oder Text") }
    + [
      .setFormat(.image, of: 12), .listPosts(filter: "channel:Unsere Seite"),
      .listHolding(.post, words: ["Brot", "2026", "a:b"]),
      .listHolding(.idea, words: ["zwei Wörter"]), .meanHolding("zwei Wörter"),
      .addGoal(
        GoalNumbers(metric: .leads, network: .xing, startValue: nil, target: nil), to: "Ostern"),
      .addGoal(
        GoalNumbers(metric: .leads, network: nil, startValue: 2, target: 2.5), to: "Ostern 2026"),
      .editGoal(3), .addChannelOfKind(.profile, on: .linkedin),
      .joinCampaign("Ostern 2026", of: [12, 14]), .joinCampaign(nil, of: []),
      .heed(3, campaign: "Ostern 2026"), .addChannel(on: .xing),
      .addImprint(channel: "Unsere Seite"),
      .setNetworks([.facebook, .instagram], of: "Alle Nachbarn"), .planIdea, .fillWeek("2026-W10"),
      .finishFollowUp,
      .listFollowUps, .measure, .measureByHand, .importOlderNumbers,
      .checkUp(campaign: "Ostern 2026", [.leads]), .checkUp(campaign: "Ostern", []), .bookTime,
      .measureOfCampaign("Ostern 2026", .leads), .setHourlyRate,
      .addSlot(channel: "Unsere Seite", pillar: nil),
      .addSlot(channel: "X", pillar: "Ein Thema"), .replacePillar("Ein Thema"),
      .addAnotherSlot(channel: "X"), .makePlan,
      .renewPlan, .checkPlan, .listFormats, .introduceYourself(["Anna Müller", "Ben"]),
      .introduceYourself(["A", "B", "C", "D"]), .forgetYourself,
    ]

  /// What stands for the reader's own words, as somebody would type it.
  private static let placeholders = [
    ("NUMMER", "12"), ("NUMBER", "12"), ("ID", "12"), ("ZAHL", "40"), ("--to …", "--to +1d"),
    ("add …", "add Hi --on xing --at next"), ("=…", "=3"), ("\"…\"", "\"tue 9:00\""),
  ]

  @Test(arguments: remedies, Language.allCases)
  func `every command can be typed`(remedy: Remedy, language: Language) throws {
    let sentence = Remedy.words(remedy).text(in: language)
    let pieces = sentence.split(separator: "`", omittingEmptySubsequences: false)
    #expect(pieces.count > 2 && !pieces.count.isMultiple(of: 2), "\(sentence)")
    for place in stride(from: 1, to: pieces.count, by: 2) where pieces[place].hasPrefix("takt ") {
      let line = Self.placeholders.reduce(String(pieces[place])) { $0.replacing($1.0, with: $1.1) }
      guard !line.hasSuffix("…") else { continue }
      #expect(throws: Never.self, "\(line)") { try Takt.parseAsRoot(line.typedWords) }
    }
  }

  /// An option alone is nothing to run.
  @Test(arguments: Entry.allCases) func `what is to be filled in names the options`(entry: Entry) {
    for language in Language.allCases {
      let sentence = Remedy.words(.enter(entry)).text(in: language)
      #expect(sentence.contains("--") && sentence.hasSuffix("."), "\(sentence)")
    }
  }

  @Test func `in JSON a remedy has its kind, its post and its command`() throws {
    func json(_ remedy: Remedy, _ language: Language) throws -> String {
      try Speech.$current.withValue(Speech(language: language, isJSON: true)) {
        try remedy.jsonText
      }
    }
    #expect(
      try json(.post(.addOwner, 12), .english)
        == #"{"command":"takt post edit 12 --owner NAME","kind":"addOwner","of":"post","post":12}"#)
    #expect(
      try json(.list(.campaign), .german)
        == #"{"command":"takt campaign list","kind":"list","of":"campaign"}"#)
    #expect(
      try json(.post(.publish, nil), .german)
        == #"{"command":"takt publish NUMMER","kind":"publish","of":"post"}"#)
    #expect(try json(.measure, .english) == #"{"command":"takt log","kind":"measure"}"#)
    let name = "Anna's `best` week"
    #expect(
      try json(.campaign(.show, name), .english)
        == #"{"command":"takt campaign show 'Anna'\\''s `best` week'","kind":"show","of":"campaign"}"#
    )
    #expect(try json(.enter(.period), .english) == #"{"command":null,"kind":"period"}"#)
  }

  @Test func `kinds are told apart`() {
    let kinds = Set(Self.remedies.map(\.kind))
    #expect(kinds.isSuperset(of: ["add", "list", "setFormat", "addChannel", "fillWeek", "heed"]))
    #expect(!kinds.contains { $0.contains("(") })
  }
}
