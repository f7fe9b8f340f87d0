import Actions
import Foundation
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Files that hold no results.
@Suite struct BadImportTests {
  private let firm: Firm

  /// A post on XING is out, and there is a good file for it.
  init() throws {
    firm = try Firm.running()
    try firm.post("Beitrag", on: "xing", at: "2026-03-10 09:00")
    _ = try firm.plan(at: now).publish([1], at: "2026-03-10 09:00", url: nil, effort: nil)
    _ = try firm.folder.write("network,post,reactions\nxing,1,12\n", to: "good.csv")
  }

  private let now: WallTime = "2026-03-20T08:00"

  private func take(_ paths: String...) throws {
    _ = try firm.plan(at: now).importFiles(ImportRequest(paths)) { _, _ in { _ in } }
  }

  struct BadFile: Sendable {
    let name: String
    let content: String
    /// Gets the path of the file.
    let error: @Sendable (String) -> ExportFileError
  }

  private static let files = [
    BadFile(name: "empty.csv", content: "") { .emptyFile($0) },
    BadFile(name: "prose.csv", content: "Liebes Tagebuch") {
      .unknownFormat($0, header: ["Liebes Tagebuch"], known: OpenPlan.importFormats.map(\.name))
    },
    BadFile(name: "header.csv", content: "network,post\n") { .noRows($0) },
    BadFile(name: "quote.csv", content: "network,post,reactions\nxing,1,\"5\n") {
      .unterminatedQuote(.init(file: $0, line: 2, column: 8))
    },
    BadFile(name: "nul.csv", content: "network,post\nxing,\u{0}\n") {
      .nulByte(.init(file: $0, line: 2, column: 6))
    },
    BadFile(name: "sheet.xls", content: "\u{50}\u{4B}\u{3}\u{4}xyz") {
      .damaged($0, sheet: nil, .truncated)
    },
  ]

  @Test(arguments: files.map(\.name))
  func `say what is wrong with them and leave the plan alone`(name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    let path = try firm.folder.write(file.content, to: name)
    let before = try firm.folder.bytes(of: "plan.takt")
    // The good file does not come in either: an import is one step.
    #expect(throws: file.error(path)) { try take(firm.folder.path("good.csv"), path) }
    #expect(try firm.folder.bytes(of: "plan.takt") == before)
  }

  @Test func `are files`() throws {
    let (missing, folder) = (firm.folder.path("nothing.csv"), firm.folder.path("."))
    #expect(throws: InputFileError.noSuchFile(missing)) { try take(missing) }
    #expect(throws: InputFileError.isDirectory(folder)) { try take(folder) }
    #expect(throws: InputFileError.notAFile("/dev/zero")) { try take("/dev/zero") }
  }
}
