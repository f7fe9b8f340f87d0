import Actions
import Foundation
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// The files of a post.
@Suite struct MediaTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  /// A post with a picture that is too large for X, and that nothing describes.
  private func postWithPicture() throws -> ChangeReport<PostReport> {
    let picture = try firm.folder.write(Data(repeating: 0, count: 5_500_000), to: "bread.jpg")
    var request = PostRequest(on: ["x"], at: "tue 9:00")
    request.media.files = [picture]
    return try firm.plan().addPost("a", request).report
  }

  private func describe(_ alternatives: String...) throws {
    var revision = PostRevision()
    revision.media.alternatives = alternatives
    _ = try firm.plan().editPost(1, revision, following: false)
  }

  private func findings() throws -> [String] {
    try firm.plan().check(["1"]).findings.map(\.rule)
  }

  @Test func `must be there`() throws {
    var request = PostRequest(on: ["x"], at: "tue 9:00")
    request.media.files = [firm.folder.path("no.jpg")]
    #expect(throws: InputFileError.noSuchFile(firm.folder.path("no.jpg"))) {
      try firm.plan().addPost("a", request)
    }
    #expect(try firm.plan().posts([]).isEmpty)
  }

  @Test func `say what a post is made of, and are checked`() throws {
    let added = try postWithPicture()
    #expect(added.changed[0].format == .image)
    #expect(added.changed[0].media.map(\.file) == ["bread.jpg"])
    #expect(added.changed[0].media[0].alternativeText == nil)
    let rules = Set(added.findings.map(\.rule))
    #expect(rules.isSuperset(of: ["media.tooLarge", "media.noAlternativeText"]))
  }

  @Test func `are described in words`() throws {
    _ = try postWithPicture()
    try describe("A loaf")
    #expect(try !findings().contains("media.noAlternativeText"))
    #expect(try firm.plan().post(1).post.media[0].alternativeText == "A loaf")
    #expect(throws: MediumError.moreAlternatives(2, media: 1)) { try describe("b", "c") }
  }

  @Test func `that are gone stop a post`() throws {
    _ = try postWithPicture()
    try describe("A loaf")
    try FileManager.default.removeItem(atPath: firm.folder.path("bread.jpg"))
    #expect(try findings().contains("media.missing"))
    let error = #expect(throws: PostError.self) {
      try firm.plan().take(.approve, ["1"], following: false)
    }
    #expect(error?.stoppedBy == ["media.missing"], "an error stops it")
  }
}
