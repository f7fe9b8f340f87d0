import Planning
import TestSupport
import Testing

@Suite struct OwnersTests {
  @Test func `a post's own owner comes first, then the campaign's, then the channel's`() throws {
    let (anna, ben) = (try Sample.person(1, "Anna"), try Sample.person(2, "Ben"))
    let channel = try Sample.channel()
    let campaign = try Sample.campaign()
    var post = try Sample.post(on: channel)
    #expect(Owners().owner(of: post) == nil)
    let owners = Owners(
      campaigns: [campaign.id: anna.reference], channels: [channel.id: ben.reference])
    #expect(owners.owner(of: post)?.by == .channel)
    post.campaign = campaign.reference
    #expect(owners.owner(of: post)?.person == anna.reference)
    #expect(owners.owner(of: post)?.by == .campaign)
    post.owner = ben.reference
    #expect(owners.owner(of: post)?.person == ben.reference)
    #expect(owners.owner(of: post)?.by == .post)
  }
}
