import Foundation
import Reports
import TestSupport
import Testing

@testable import Exchange

@Suite struct InputFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.write("Brot", to: "a.csv")
  }

  @Test func `gives any part of a file, as often as wanted`() throws {
    let file = try InputFile(path: path, upTo: 4)
    #expect(file.name == "a.csv" && file.count == 4)
    for (places, text) in [(1..<3, "ro"), (0..<4, "Brot"), (3..<4, "t"), (0..<1, "B"), (2..<2, "")]
    {
      #expect(try file.bytes(places) == Array(text.utf8))
    }
    #expect(try file.whole() == Array("Brot".utf8))
  }

  @Test(arguments: [0..<5, 3..<5, 4..<5, 9..<12])
  func `gives nothing where a part is beyond the end`(places: Range<Int>) throws {
    let file = try InputFile(path: path, upTo: 4)
    #expect(throws: ExportFileError.unreadable(path, reason: "EOF")) { try file.bytes(places) }
  }

  @Test func `says that a file became shorter after it was opened`() throws {
    let file = try InputFile(path: path, upTo: 4)
    try FileHandle(forWritingTo: folder.url.appending(path: "a.csv")).truncate(atOffset: 2)
    #expect(try file.bytes(0..<2) == Array("Br".utf8))
    #expect(throws: ExportFileError.unreadable(path, reason: "EOF")) { try file.whole() }
  }

  @Test func `refuses a file that is larger than the limit`() {
    #expect(throws: InputFileError.fileTooLarge(path, limit: 3)) {
      try InputFile(path: path, upTo: 3)
    }
  }
}
