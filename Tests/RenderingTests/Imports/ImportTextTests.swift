import Planning
import Reports
import Testing

@testable import Rendering

@Suite struct ImportTextTests {
  @Test(arguments: [
    (0, 0, "a.csv (test): 3 Zeilen", "a.csv (test): 3 rows"),
    (
      1, 0, "a.csv (test): 3 Zeilen, davon 1 Tag des Kanals",
      "a.csv (test): 3 rows, 1 of them a day of the channel"
    ),
    (
      2, 0, "a.csv (test): 3 Zeilen, davon 2 Tage des Kanals",
      "a.csv (test): 3 rows, 2 of them days of the channel"
    ),
    (0, 1201, "1.201 ohne Beitrag im Plan", "1,201 without a post in the plan"),
  ])
  func `says how many rows are days, and how many nobody knows`(
    days: Int, strangers: Int, german: String, english: String
  ) {
    for (language, words) in [(Language.german, german), (.english, english)] {
      var file = ImportReport.File(file: "a.csv", format: "test", rows: 3)
      file.days = days
      file.strangers = strangers
      let writer = TextWriter(language: language, isColoured: false, width: 80)
      let text = writer.importReport(ImportReport(files: [file], dryRun: false))
      let isSaid = text.split(separator: "\n").contains {
        $0 == words || $0.hasPrefix("  \(words). ")
      }
      #expect(isSaid, "\(text)")
      #expect(text.contains("(adoption)") == (strangers > 0))
    }
  }
}
