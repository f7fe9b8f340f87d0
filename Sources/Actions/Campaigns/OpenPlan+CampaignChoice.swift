import Planning
import Reports
import Storage

/// Which campaign new posts are for.
extension OpenPlan {
  /// - Parameter typed: a campaign by name, or `none`; nil where nobody said: what runs.
  func campaignChoice(_ typed: String?, in snapshot: PlanSnapshot) throws -> CampaignChoice {
    guard let typed else { return .byDay(CampaignCalendar(try snapshot.all())) }
    return .given(try typed.nilForNone.map { try snapshot.campaign(named: $0) })
  }

  /// What new posts became without anybody saying it: by their slots, or by what runs.
  func takenOver(by posts: [Post], of new: NewPost) -> [Notice] {
    pillars(of: posts, of: new) + campaigns(of: posts, of: new)
  }

  /// The pillars that posts have from their slots.
  func pillars(of posts: [Post], of new: NewPost) -> [Notice] {
    guard new.pillar == nil else { return [] }
    let names = posts.compactMap(\.pillar?.name).distinct
    return names.map { name in
      .pillarOfSlot(name, posts.filter { $0.pillar?.name == name }.map(\.id))
    }
  }

  private func campaigns(of posts: [Post], of new: NewPost) -> [Notice] {
    guard case .byDay(let calendar) = new.campaign else { return [] }
    let joined = posts.compactMap(\.campaign).distinct.map { campaign -> Notice in
      let its = posts.filter { $0.campaign == campaign }
      let runs = its.allSatisfy { post in
        post.plannedAt.map { calendar.running(on: $0.day).map(\.id) == [campaign.id] } ?? false
      }
      return .joined(campaign: campaign.name, its.map(\.id), as: runs ? .running : .slot)
    }
    let others = posts.filter { $0.campaign == nil }.compactMap(\.plannedAt?.day)
    let running = calendar.running(on: others).map(\.name.text)
    return joined + (running.isEmpty ? [] : [.severalRun(running)])
  }
}
