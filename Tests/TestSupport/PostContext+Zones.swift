import Evaluation
package import Planning
package import Reports

extension PostContext {
  package static let berlin = PostContext(in: .berlin)
  package static let utc = PostContext(in: .utc)
}

extension WeekMinutes {
  /// Of posts that belong to nobody, without a reserve, among networks that nothing tells apart.
  package init(of posts: [Post], people: [Person] = []) throws {
    try self.init(
      WeekCapacity(
        of: posts, people: people, owner: { _ in nil }, usual: UsualMinutes(),
        reserve: AnsweringReserve(percent: 0),
        worth: { NetworkWorth(of: Network.all, hourly: nil, audiences: []) }))
  }
}
