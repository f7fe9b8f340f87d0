import Exchange
import Planning
import TestSupport
import Testing

@Suite struct XContentTests {
  @Test func `reads X's posts, replies among them`() throws {
    let file = try Files.read(Files.x)
    #expect(file.format == "x-content")
    #expect(file.skipped.isEmpty && file.unknownColumns.isEmpty && file.notes.isEmpty)
    let post = file.posts[0]
    #expect(post.network == .x)
    #expect(post.externalID == "2071239729011287694")
    #expect(post.text == "Brot & Butter #Café")
    #expect(post.publishedAt == .instant("2026-06-28T14:30:07Z"))
    #expect(
      post.values == [
        "impressions": 146, "reactions": 0, "engagements": 6, "saves": 4, "sends": 5,
        "follows": 0, "comments": 2, "shares": 1, "profileVisits": 3, "linkClicks": 7,
      ])
    #expect(file.posts[1].text == "@gast Gern, bis morgen.")
  }

  @Test func `makes do with the first twelve columns`() throws {
    let file = try Files.read(
      """
      Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,\
      Replies,Reposts
      2071239729011287694,2026-06-28,Hallo,,1,2,3,4,5,6,7,8
      """)
    #expect(file.posts[0].values["shares"] == 8)
    #expect(file.posts[0].values["linkClicks"] == nil)
  }

  @Test func `takes the day where the id is older than ids with a time`() throws {
    let file = try Files.read("Post id,Date,Post text\n20,\"Tue, Mar 21, 2006\",just setting up\n")
    #expect(file.posts[0].publishedAt == .day("2006-03-21"))
  }

  @Test func `skips rows whose id is damaged`() throws {
    let link = "https://x.com/nord/status/2071239729011287694"
    let file = try Files.read(
      """
      Post id,Date,Post text,Post Link
      2.07124E+18,2026-06-28,a,\(link)
      2071239729011280000,2026-06-28,b,\(link)
      abc,2026-06-28,c,
      ,2026-06-28,d,
      99999999999999999999999,2026-06-28,e,
      2071239729011287694,28 Juni,f,\(link)
      """)
    #expect(file.posts.isEmpty)
    #expect(
      file.skipped.map(\.reason) == [
        .damagedID("2.07124E+18"), .damagedID("2071239729011280000"), .unreadableID("abc"),
        .blank(column: "Post id"), .unreadableID("99999999999999999999999"),
        .unreadableTime(column: "Date", value: "28 Juni"),
      ])
  }
}
