import Testing

/// In Rendering the end of a file's name says who speaks: `Words` are sentences of any `Speaker`, `Text`
/// is a terminal's, `Page` is HTML, `Errors` are what is said of errors.
@Suite struct SuffixTests {
  /// Files of a feature with another name, and why.
  private static let alone = [
    "PostCharts": "Pictures of posts, which several pages show.",
    "PostPreview": "A post as its readers see it, which several pages show.",
  ]

  private static let files = SourceFile.sources.filter { $0.room == "Rendering" }

  @Test func `a feature's file ends in what it is, or has a reason`() {
    let features = Self.files.filter { !["Base", "Charts", "HTML"].contains($0.folders.first) }
    let strange = features.map(\.name).filter { name in
      !["Words", "Text", "Page", "Errors"].contains { name.hasSuffix($0) }
    }
    #expect(Set(strange) == Set(Self.alone.keys))
  }

  @Test(arguments: [
    ("Words", "TextWriter"), ("Words", "PageWriter"), ("Text", "PageWriter"),
    ("Page", "TextWriter"), ("PostCharts", "TextWriter"), ("PostPreview", "TextWriter"),
  ])
  func `words know no writer, and neither writer the other`(ending: String, writer: String) {
    let files = Self.files.filter { $0.name.hasSuffix(ending) }
    #expect(!files.isEmpty)
    for file in files {
      #expect(!file.mentions(writer), "\(file.path)")
    }
  }
}
