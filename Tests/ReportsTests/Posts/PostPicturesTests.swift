import Planning
import Reports
import TestSupport
import Testing

/// How much a page takes along.
@Suite struct PostPicturesTests {
  private static let megabyte = 1 << 20

  private func post(_ number: Int, _ files: String..., group: Int? = nil) throws -> PostReport {
    var post = try Sample.post(number, on: Sample.channel(number))
    post.group = group.map { ID($0) }
    post.media = files.map { Medium(file: $0) }
    return PostReport(post, in: .berlin)
  }

  /// Files of so many megabytes, read as a disk would give them.
  private func pictures(_ posts: [PostReport], megabytes: Int) -> PostPictures {
    PostPictures(of: posts) { _, limit in
      let bytes = megabytes * Self.megabyte
      return bytes > limit
        ? .gap(.tooLarge(bytes: bytes))
        : .picture(Picture(format: .png, bytes: Array(repeating: 7, count: bytes)))
    }
  }

  private func shown(_ pictures: PostPictures, _ post: PostReport) -> [PostPictures.Shown?] {
    post.media.map { pictures[$0] }
  }

  @Test func `a picture has up to 2 MB`() throws {
    let post = try post(1, "a.png")
    let large = shown(pictures([post], megabytes: 3), post)
    #expect(large == [.gap(.tooLarge(bytes: 3 * Self.megabyte))])
    guard case .picture = shown(pictures([post], megabytes: 2), post)[0] else {
      Issue.record("2 MB are small enough")
      return
    }
  }

  @Test func `a page has up to 20 MB, what comes first first`() throws {
    let posts = try (1...12).map { try post($0, "\($0).png") }
    let pictures = pictures(posts, megabytes: 2)
    let full = posts.filter { shown(pictures, $0) == [.gap(.pageFull)] }
    #expect(full.map(\.id.number) == [11, 12])
  }

  @Test func `a file that stands there several times takes its room several times`() throws {
    let posts = try (1...10).map { try post($0, "same.png") } + [post(11, "other.png")]
    let pictures = pictures(posts, megabytes: 2)
    guard case .picture = shown(pictures, posts[0])[0] else {
      Issue.record("ten times two fits")
      return
    }
    #expect(shown(pictures, posts[10]) == [.gap(.pageFull)])
    let eleven = try (1...11).map { try post($0, "same.png") }
    #expect(shown(self.pictures(eleven, megabytes: 2), eleven[0]) == [.gap(.pageFull)])
  }

  @Test func `posts that are shown once take their room once`() throws {
    let posts = try (1...11).map { try post($0, "same.png", group: 1) }
    guard case .picture = shown(pictures(posts, megabytes: 2), posts[10])[0] else {
      Issue.record("it stands there once")
      return
    }
  }

  @Test func `of a file that nobody looked for nothing is known`() throws {
    #expect(try PostPictures()[post(1, "a.png").media[0]] == nil)
  }
}
