import Planning
import Reports
import TestSupport
import Testing

@testable import TaktCommand

/// What scripts read of a refusal, and that it is said in both languages.
@Suite struct ErrorCodeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let error: any Error
    let code: String
    let exit: Int32

    init(_ error: any Error, _ code: String, _ exit: Int32) {
      (self.error, self.code, self.exit) = (error, code, exit)
    }

    var testDescription: String { code }
  }

  private static let campaigns = [
    Case(CampaignError.withoutOwner("Fair"), "campaign.noOwner", 65),
    Case(CampaignError.withoutGoal("Fair"), "campaign.noGoal", 65),
    Case(CampaignError.state("Fair", .draft, wanted: .ended), "campaign.state", 65),
    Case(CampaignError.hasPosts("Fair", count: 1), "campaign.hasPosts", 65),
  ]

  private static let experiments = [
    Case(ExperimentError.paid(1), "experiment.paid", 65),
    Case(
      ExperimentError.elsewhere(3, "Pictures", channel: "Facebook"), "experiment.channel",
      65),
    Case(ExperimentError.channelMissing("Pictures", channel: "X"), "experiment.channel", 65),
    Case(ExperimentError.out(4), "experiment.published", 65),
    Case(ExperimentError.outAlready(4, "Pictures"), "experiment.published", 65),
    Case(ExperimentError.notIn(4, "Pictures"), "experiment.notIn", 66),
    Case(PlanFileError.noSuch(.post, 9), "post.unknown", 66),
    Case(PlanFileError.nameTaken("Pictures"), "name.taken", 65),
  ]

  private static let ideas = [
    Case(TextError.empty, "post.emptyText", 65),
    Case(PlanFileError.noSuch(.idea, 9), "idea.unknown", 66),
    Case(IdeaError.withoutPause, "idea.noPause", 64),
    Case(SeriesError.unreadable("often"), "series.unreadable", 65),
    Case(IdeaError.unreadableSeason("winter"), "idea.season", 65),
    Case(IdeaError.usesOutOfRange("0"), "idea.uses", 65),
    Case(IdeaError.hasPosts(1, count: 2), "idea.hasPosts", 65),
    Case(LinkError.noAddress("nowhere"), "address.unreadable", 65),
    Case(MediumError.kind(file: "a.txt", .instagram, endings: ["png"]), "media.kind", 65),
    Case(CommandError.textMissing, "text.missing", 64),
  ]

  private static let programs = [
    Case(CommandError.editorFailed("vi"), "editor.failed", 74),
    Case(CommandError.editorStopped("vi"), "editor.stopped", 74),
    Case(CommandError.programFailed("vi", reason: "E2BIG"), "program.failed", 74),
    Case(CommandError.noTemporaryFile(reason: "ENOSPC"), "temporary.failed", 73),
  ]

  private static let place = ExportFileError.Place(file: "map.csv", line: 1, column: 2)

  private static let others = [
    Case(ChangeError.nothing, "change.nothing", 64),
    Case(FeedbackError.nothingOpen(2, .done), "feedback.notOpen", 65),
    Case(ExportFileError.mapWord(place, "mars", known: []), "map.unknownWord", 65),
    Case(ExportFileError.mapLacks("map.csv", "network"), "map.incomplete", 65),
  ]

  private static let notes = [
    Case(TextError.noteOutOfRange(characters: 1001, limit: 1000), "text.tooLong", 65),
    Case(TextError.noteOutOfRange(characters: 0, limit: 1000), "text.blank", 65),
  ]

  private static let calendars = [
    Case(CalendarFileError.notACalendar, "calendar.unreadable", 65),
    Case(CalendarFileError.noEvents, "calendar.empty", 65),
    Case(CalendarFileError.tooManyEvents(limit: 10), "calendar.tooMany", 65),
    Case(
      CalendarFileError.nothingReadable(SkippedEvent(line: 3, reason: .noStart)),
      "calendar.nothingReadable", 65),
  ]

  private static let tables = [
    Case(ExportFileError.emptyFile("a.csv"), "file.empty", 65),
    Case(ExportFileError.noRows("a.csv"), "table.noRows", 65),
    Case(
      ExportFileError.unknownFormat("a.csv", header: ["Datum"], known: ["takt-results"]),
      "format.unknown", 65),
    Case(ExportFileError.unterminatedQuote(place), "table.unterminatedQuote", 65),
    Case(ExportFileError.nulByte(place), "table.nulByte", 65),
    Case(
      ExportFileError.damaged("a.xls", sheet: nil, .truncated), "workbook.damaged", 65),
    Case(
      ImportRefusal.skipped(
        "a.csv", line: 3, .row(.blank(column: "network")), count: 1),
      "import.skippedRows", 65),
    Case(InputFileError.noSuchFile("a.csv"), "file.missing", 66),
    Case(InputFileError.isDirectory("."), "file.directory", 66),
    Case(InputFileError.notAFile("/dev/zero"), "file.special", 65),
  ]

  @Test(arguments: campaigns + experiments + ideas + notes + calendars + tables + programs + others)
  func `has a code, an exit code and a sentence a language`(example: Case) {
    let told = Language.allCases.map { language in
      Speech.$current.withValue(Speech(language: language, isJSON: true)) {
        Complaint(example.error)
      }
    }
    #expect(told.allSatisfy { $0.code == example.code && $0.exit == example.exit })
    #expect(Set(told.map(\.sentence)).count == Language.allCases.count)
  }

  @Test func `a strict import names the way out, the row's own first`() {
    let unmatched = Complaint(ImportRefusal.unmatched("a.csv", line: 3, count: 1))
    #expect(unmatched.sentence.contains("--adopt") && unmatched.sentence.contains("--strict"))
    let blank = ImportRefusal.skipped("a.csv", line: 3, .row(.blank(column: "post")), count: 1)
    #expect(Complaint(blank).sentence.contains("--strict"))
    let channel = ImportRefusal.skipped("a.csv", line: 3, .match(.unknownChannel("Y")), count: 1)
    #expect(Complaint(channel).remedy == .list(.channel))
  }

  /// The slot that is named as an example may be one that it has.
  @Test func `where no slot is free another time is asked for`() {
    let complaint = Complaint(SlotError.noneFree(channel: "X", days: 60))
    #expect(complaint.remedy == .addAnotherSlot(channel: "X"))
    #expect(!complaint.sentence.contains("9:00"))
  }

  @Test func `days that an experiment does not have are refused`() throws {
    let days = try Period(from: "2026-03-03", to: "2026-04-26")
    let complaint = Complaint(ExperimentError.outside(2, "Pictures", days))
    #expect(complaint.code == "experiment.dates" && complaint.exit == 65)
  }
}
