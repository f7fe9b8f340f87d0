import Exchange
import Foundation
import Planning
import Reports
import Testing

@Suite struct ResultsFileTests {
  static let files = [Files.facebook, Files.instagram, Files.x, Files.takt]

  /// As Excel in German, and as spreadsheets write "Unicode text".
  @Test(arguments: files, [";", "\t"])
  func `reads a file alike after it was saved again`(text: String, separator: String) throws {
    let original = try Files.read(text)
    let table = text.separated(by: separator)
    let saved = "sep=\(separator)\r\n" + table
    let utf16 = try #require(("\u{FEFF}" + saved).data(using: .utf16LittleEndian))
    let windows = try #require(saved.data(using: .windowsCP1252))
    for bytes in [Array(windows), Array(utf16), Array(table.utf8)] {
      let read = try Files.read(bytes)
      #expect(read.format == original.format)
      #expect(read.posts.map(\.values) == original.posts.map(\.values))
      #expect(read.posts.map(\.text) == original.posts.map(\.text))
      #expect(read.posts.map(\.publishedAt) == original.posts.map(\.publishedAt))
    }
  }

  @Test func `finds the header within the first five lines`() throws {
    let table = "network,post,clicks\nx,1,5\n"
    let file = try Files.read("[Results of March]\n\n,,\nnot a header\n" + table)
    #expect(file.posts.map(\.line) == [6])
    #expect(try Files.read("sep=,\n" + table).posts.map(\.line) == [3])
    #expect(throws: ExportFileError.self) { try Files.read("1\n2\n3\n4\n5\n" + table) }
  }

  @Test func `leaves blank rows out and takes short ones`() throws {
    let file = try Files.read("network,post,clicks\n\n,,\nx,1\n , ,\nx,2,5, ,\n")
    #expect(file.posts.map(\.line) == [4, 6])
    #expect(file.rows == 2)
  }

  @Test(arguments: [
    ("", ExportFileError.emptyFile("f")), ("\n \n,,\n", .emptyFile("f")),
    ("\u{FEFF}", .emptyFile("f")),
    ("network,post\n", .noRows("f")), ("network,post\n,,\n\n", .noRows("f")),
    (
      "network,post,clicks,Clicks\nx,1,2,3\n", .columnTwice("f", line: 1, column: "Clicks")
    ),
    (
      "network,post\nx,1\nx,2,3\n",
      .moreFieldsThanHeader(.init(file: "f", line: 3, column: 3, counting: .cells), header: 2)
    ),
    (
      "network,post\n\n\n\n\nx,1\nx,2, ,,3\n",
      .moreFieldsThanHeader(.init(file: "f", line: 7, column: 5, counting: .cells), header: 2)
    ),
    ("network,post\nx,\"1\n", .unterminatedQuote(.init(file: "f", line: 2, column: 3))),
    ("\"network,post\nx,1\n", .unterminatedQuote(.init(file: "f", line: 1, column: 1))),
    (
      "Date;Views\n1;2\n",
      .unknownFormat("f", header: ["Date", "Views"], known: ResultsFile.formats.map(\.name))
    ),
    (
      "{\"posts\": []}\n",
      .unknownFormat("f", header: ["{\"posts\": []}"], known: ResultsFile.formats.map(\.name))
    ),
  ])
  func `refuses a file that it cannot trust`(text: String, error: ExportFileError) {
    #expect(throws: error) { try Files.read(text) }
  }

  @Test func `reads a file as the format that was asked for`() throws {
    #expect(try Files.read(Files.x, format: "X-Content").posts.count == 2)
    #expect(throws: ExportFileError.noSuchFormat("xls", known: ResultsFile.formats.map(\.name))) {
      try Files.read(Files.x, format: "xls")
    }
    #expect(
      throws: ExportFileError.notOfFormat(
        "f", format: "meta-posts", needed: ["Post ID", "Publish time"])
    ) {
      try Files.read(Files.x, format: "meta-posts")
    }
  }

  @Test func `gives every format a name of its own`() {
    #expect(Set(ResultsFile.formats.map(\.name)).count == ResultsFile.formats.count)
  }
}

extension String {
  /// The same table with another separator; nothing in these files is quoted but what needs it.
  fileprivate func separated(by separator: String) -> String {
    var isQuoted = false
    return map { character in
      if character == "\"" { isQuoted.toggle() }
      return character == "," && !isQuoted ? separator : String(character)
    }.joined()
  }
}
