import Planning
import Reports
import TestSupport
import Testing

@testable import TaktCommand

/// What scripts are told of an error: a code and how the process ends.
@Suite struct ErrorCodeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let error: any WordedError & Sendable
    let code: String
    let exit: TaktCommand.ExitStatus

    init(_ error: any WordedError & Sendable, _ code: String, _ exit: TaktCommand.ExitStatus) {
      self.error = error
      self.code = code
      self.exit = exit
    }

    var testDescription: String { code }
  }

  private static let place = ExportFileError.Place(file: "a.csv", line: 2, column: 8)

  private static let notes = [
    Case(PlanningError.noteOutOfRange(characters: 1001, limit: 1000), "text.tooLong", .refused),
    Case(PlanningError.noteOutOfRange(characters: 0, limit: 1000), "text.blank", .refused),
  ]

  private static let calendars = [
    Case(CalendarFileError.notACalendar, "calendar.unreadable", .refused),
    Case(CalendarFileError.noEvents, "calendar.empty", .refused),
    Case(CalendarFileError.tooManyEvents(limit: 10), "calendar.tooMany", .refused),
    Case(
      CalendarFileError.nothingReadable(SkippedEvent(line: 3, reason: .noStart)),
      "calendar.nothingReadable", .refused),
  ]

  private static let tables = [
    Case(ExportFileError.emptyFile("a.csv"), "file.empty", .refused),
    Case(ExportFileError.noRows("a.csv"), "table.noRows", .refused),
    Case(
      ExportFileError.unknownFormat("a.csv", header: ["Datum"], known: ["takt-results"]),
      "format.unknown", .refused),
    Case(ExportFileError.unterminatedQuote(place), "table.unterminatedQuote", .refused),
    Case(ExportFileError.nulByte(place), "table.nulByte", .refused),
    Case(
      ExportFileError.damaged("a.xls", sheet: nil, .truncated), "workbook.damaged", .refused),
    Case(
      ImportRefusal.skipped(
        "a.csv", line: 3, reason: RowProblem.blank(column: "network").wording, count: 1),
      "import.skippedRows", .refused),
    Case(InputFileError.noSuchFile("a.csv"), "file.missing", .missing),
    Case(InputFileError.isDirectory("."), "file.directory", .missing),
    Case(InputFileError.notAFile("/dev/zero"), "file.special", .refused),
  ]

  @Test(arguments: notes + calendars + tables)
  func `has a code, an exit status and a sentence in both languages`(_ example: Case) {
    let text = example.error.text
    #expect(text.code == example.code && text.exit == example.exit)
    #expect(!text.sentence.german.isEmpty && text.sentence.german != text.sentence.english)
  }
}
