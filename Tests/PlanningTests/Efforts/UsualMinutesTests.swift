import Planning
import TestSupport
import Testing

@Suite struct UsualMinutesTests {
  @Test(arguments: PostFormat.allCases)
  func `a format takes the firm's own time, else the usual one`(format: PostFormat) throws {
    #expect(UsualMinutes()[format] == format.usualMinutes)
    #expect(UsualMinutes(own: [format: 7])[format] == 7)
    for other in PostFormat.allCases where other != format {
      #expect(UsualMinutes(own: [format: 7])[other] == other.usualMinutes)
    }
  }

  @Test(arguments: PostFormat.allCases)
  func `what is stated for a post counts first, zero too`(format: PostFormat) throws {
    let usual = UsualMinutes(own: [format: 7])
    for minutes in [0, 1, 10_080] {
      let post = try Sample.post(format: format, minutes: minutes)
      #expect(post.plannedMinutes(usual) == minutes)
    }
    #expect(try Sample.post(format: format).plannedMinutes(usual) == 7)
    #expect(
      try Sample.post(format: format).plannedMinutes(UsualMinutes()) == format.usualMinutes)
  }
}
