import Evaluation
package import Planning
package import Reports
import Storage

extension OpenPlan {
  /// What the posts that are out teach.
  /// - Parameters:
  ///   - metric: nil is that of the newest goal.
  ///   - network: nil is every one.
  ///   - campaign: nil is all posts.
  package func learn(
    _ metric: Metric?, network: Network?, campaign: String?
  ) throws -> LearnReport {
    try read { snapshot in
      let metric = try metric?.checkedForLearning()
      let campaign = try campaign.map { try snapshot.campaign(named: $0) }
      let learning = Learning(
        try latestPosts(on: network.map { [$0] } ?? Network.all, in: snapshot),
        efforts: try snapshot.efforts(), by: metric,
        goals: try snapshot.goalsNewestFirst(campaign), at: now, in: zone
      ) { post in campaign == nil || post.campaign?.id == campaign?.id }
      return LearnReport(learning, asOf: today)
    }
  }

  /// The posts that are out, with what was measured of them.
  func latestPosts(
    on networks: [Network], limit: Int = Learning.mostPosts, in snapshot: PlanSnapshot
  ) throws -> [MeasuredPost] {
    try snapshot.measured(
      networks.flatMap {
        try snapshot.posts(publishedBefore: now, on: [$0], limit: limit)
      })
  }
}
