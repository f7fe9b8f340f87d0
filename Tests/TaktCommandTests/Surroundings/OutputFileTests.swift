import Foundation
import Rendering
import TestSupport
import Testing

@testable import TaktCommand

/// What a report may be written over.
@Suite struct OutputFileTests {
  private let folder: TemporaryFolder

  /// A folder with a plan, which has further names, and with things that are no reports.
  init() throws {
    folder = try TemporaryFolder()
    let files = FileManager.default
    let database = "SQLite format 3\u{0}"
    let plan = try folder.write(database, to: "plan.takt")
    _ = try folder.write(database, to: "database.txt")
    _ = try folder.write("<h1>Morgenrot</h1>", to: "index.html")
    try files.createDirectory(atPath: folder.path("folder.html"), withIntermediateDirectories: true)
    try files.createSymbolicLink(
      atPath: folder.path("null.html"), withDestinationPath: "/dev/null")
    try files.createSymbolicLink(atPath: folder.path("plan.html"), withDestinationPath: plan)
    try files.linkItem(atPath: plan, toPath: folder.path("twin.txt"))
  }

  /// As a command does it before it writes.
  private func file(_ path: String) throws -> OutputFile {
    _ = try OutputFormat(ofFile: path)
    return try OutputFile(path: path, notThePlan: folder.path("plan.takt"))
  }

  private func content() throws -> [Data?] {
    try folder.content.map { FileManager.default.contents(atPath: folder.path($0)) }
  }

  struct Refusal: Sendable {
    let file: String
    let errorClass: ErrorClass
    let code: String
    /// Gets the path of the file.
    let error: @Sendable (String) -> OutputFileError
  }

  private static let unknownEndings: [Refusal] = ["report", "report.pdf", "html", "-"].map { name in
    Refusal(file: name, errorClass: .usage, code: "output.unknownEnding") {
      .unknownEnding($0, known: [".html", ".htm", ".json", ".txt"])
    }
  }

  private static let missingFolders: [Refusal] = ["nowhere", "plan.takt"].map { folder in
    Refusal(file: folder + "/report.html", errorClass: .cannotCreate, code: "output.noFolder") {
      .noSuchFolder(String($0.dropLast("/report.html".count)))
    }
  }

  private static let others: [Refusal] = [
    Refusal(file: "folder.html", errorClass: .cannotCreate, code: "output.directory") {
      .isDirectory($0)
    },
    Refusal(file: "null.html", errorClass: .cannotCreate, code: "output.special") { .notAFile($0) },
    Refusal(file: "index.html", errorClass: .cannotCreate, code: "output.foreign") {
      .notAReport($0)
    },
    Refusal(file: "database.txt", errorClass: .cannotCreate, code: "output.foreign") {
      .notAReport($0)
    },
    Refusal(file: "plan.html", errorClass: .refused, code: "output.plan") { .isPlan($0) },
    Refusal(file: "twin.txt", errorClass: .refused, code: "output.plan") { .isPlan($0) },
  ]

  private static let refusals: [Refusal] = unknownEndings + missingFolders + others

  @Test(arguments: refusals.map(\.file))
  func `leaves alone what is no report`(name: String) throws {
    let refusal = try #require(Self.refusals.first { $0.file == name })
    let before = try content()
    let error = refusal.error(folder.path(name))
    #expect(throws: error) { try file(folder.path(name)) }
    #expect(error.text.code == refusal.code && error.text.errorClass == refusal.errorClass)
    #expect(try content() == before)
  }

  @Test func `writes over a report of its own and what is empty`() throws {
    let page = #"<meta name="generator" content="Takt" />"#
    for (name, old) in [("a.html", page), ("b.html", ""), ("c.txt", "Anything")] {
      try file(folder.write(old, to: name)).write("New\n")
      #expect(try folder.bytes(of: name) == Data("New\n".utf8))
    }
  }

  @Test(.disabled(if: geteuid() == 0, "root may write anywhere"))
  func `says where it may not write`() throws {
    let closed = folder.path("closed")
    try FileManager.default.createDirectory(
      atPath: closed, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
    let path = closed + "/week.html"
    let error = #expect(throws: OutputFileError.self) { try file(path).write("A week\n") }
    #expect(error?.text.code == "output.notWritable" && error?.text.errorClass == .cannotCreate)
  }
}
