import Rendering
import Testing

@testable import TaktCommand

/// The keys at a free slot.
@Suite struct FillKeyTests {
  private let all = FillOffer(ideas: 3, hasMore: true, others: ["X"], hasCampaigns: true)
  private let bare = FillOffer(ideas: 0, hasMore: false)

  @Test func `the letters of both languages count`() {
    #expect(FillKey("3", all) == .idea(2) && FillKey("4", all) == nil && FillKey("0", all) == nil)
    #expect("bBz".allSatisfy { FillKey($0, bare) == .back })
    #expect("kcK".allSatisfy { FillKey($0, all) == .campaign })
    #expect("aA".allSatisfy { FillKey($0, all) == .also })
    #expect("sS".allSatisfy { FillKey($0, bare) == .skip })
  }

  @Test func `a key says nothing where there is nothing to be had, and Enter after one neither`() {
    #expect("1mak\u{1B}x\n\r ".allSatisfy { FillKey($0, bare) == nil })
  }

  @Test(arguments: [
    ("  a.png ", "a.png"), ("'my oven.png'", "my oven.png"), ("\"my oven.png\"", "my oven.png"),
    ("my\\ oven\\(1\\).png", "my oven(1).png"), ("~/a.png", "/home/lisa/a.png"), ("", ""),
    ("it's.png", "it's.png"), ("'", "'"),
  ])
  func `a file is named as it is typed or dropped on the terminal`(typed: String, path: String) {
    #expect(MediaDialogue.path(typed: typed, home: "/home/lisa") == path)
  }
}
