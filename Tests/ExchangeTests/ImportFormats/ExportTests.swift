import Exchange
import Planning
import Reports
import Testing

/// Every shape in which networks hand results out, against what another reader found in it.
@Suite struct ExportTests {
  @Test(arguments: ExpectedExport.all.filter { $0.value.refused == nil }.map(\.key).sorted())
  func `yields what is in the file`(name: String) throws {
    let expected = try #require(ExpectedExport.all[name])
    let found = try FoundExport(name)
    #expect(found.file.file.format == expected.format)
    if var posts = expected.posts {
      posts.ids = posts.ids.compactMap(\.self).sorted()
      #expect(found.foundPosts == posts)
    } else {
      #expect(found.posts.isEmpty)
    }
    if let days = expected.days {
      #expect(found.foundDays == days)
    } else {
      #expect(found.days.isEmpty)
    }
    #expect(found.levels == expected.stocks ?? [])
    #expect(found.remarks.unknownColumns == expected.unknownColumns ?? [])
    #expect(found.skipped == expected.skipped ?? [])
  }

  @Test(arguments: ExpectedExport.all.filter { $0.value.refused != nil }.map(\.key).sorted())
  func `refuses what holds nothing for it`(name: String) throws {
    let expected = try #require(ExpectedExport.all[name]?.refused)
    let error = #expect(throws: ExportFileError.self) { try FoundExport(name) }
    #expect(error.map { String(describing: $0).prefix { $0 != "(" } } == Substring(expected))
  }

  @Test func `there are samples of every format`() {
    let known = Set(ExpectedExport.all.values.compactMap(\.format))
    #expect(known.isSuperset(of: ResultsFile.formats.map(\.name)))
  }
}
