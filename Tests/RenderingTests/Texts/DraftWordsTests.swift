import Planning
import Rendering
import Reports
import TestSupport
import Testing

@Suite struct DraftWordsTests {
  private let german = TextWriter(language: .german, isColoured: false, width: 60)
  private let english = TextWriter(language: .english, isColoured: false, width: 60)

  private static let places = [
    Post.Place(id: 1, name: "Facebook", network: .facebook, kind: .page),
    Post.Place(id: 2, name: "Kurz", network: .x, kind: .profile),
  ]

  @Test func `tells of a post where it goes, and how long it may be there`() {
    #expect(
      german.words(on: Draft(.posts(Self.places))) == [
        "Neuer Beitrag", "  Facebook: höchstens 63.206 Zeichen",
        "  X (Kurz): höchstens 280 Zeichen",
      ])
    #expect(
      english.words(on: Draft(.post(12, Self.places, following: 3), text: "Hi")) == [
        "Post 12", "  Facebook: at most 63,206 characters",
        "  X (Kurz): at most 280 characters",
        "The 3 that follow in its series get this text, too.",
      ])
  }

  private static let drafts = [
    Draft(.posts(places)), Draft(.post(1, places, following: 1), text: "Hi"),
    Draft(.idea(3), text: "Hi"), Draft(.feedback(nil, nil)),
    Draft(.feedback(2, .post(1)), text: "Hi"), Draft(.lesson(nil, campaign: nil)),
    Draft(.lesson(4, campaign: "Spring"), text: "Hi"), Draft(.snippet("tags", channel: "X")),
    Draft(.snippet("line\nbreak", channel: nil), text: "Hi"),
  ]

  @Test(arguments: drafts)
  func `is told in both languages, on the narrowest screen`(draft: Draft) {
    let told = [german, english].map { writer in
      writer.sheetWords + writer.words(on: draft) + writer.typing(draft)
        + [writer.leftAsItIs(draft)]
    }
    for (left, right) in zip(told[0], told[1]) {
      #expect(left != right || left.isEmpty)
    }
    #expect(told.joined().allSatisfy { $0.count <= 60 && !$0.contains("\n") })
  }
}
