/// Which post gets which arm: nobody chooses, they take turns in the order of their time, and the turns
/// go round the weekdays.
extension Experiment {
  /// A post that has its arm.
  package struct Turn: Hashable, Sendable {
    package let at: WallTime
    /// Place in the experiment's arms.
    package let arm: Int

    package init(at: WallTime, arm: Int) {
      self.at = at
      self.arm = arm
    }
  }

  /// Deals posts to the arms, those that have one left out. The arm that has fewer posts is next; of
  /// equal ones the one that has fewer on that weekday, else each pair begins with the other arm than
  /// the pair before: usual, new, new, usual. So no arm keeps a weekday for itself.
  /// - Throws: as `check`, for the first post that cannot take part; none is dealt then.
  package func dealt(
    _ posts: [Post], beside turns: [Turn] = []
  ) throws(ExperimentError) -> [PostID: Int] {
    var turns = turns
    var dealt: [PostID: Int] = [:]
    var waiting: [(post: Post, at: WallTime)] = []
    for post in posts where post.arm?.experiment.id != id {
      waiting.append((post, try check(post)))
    }
    for (post, at) in waiting.sorted(by: { ($0.at, $0.post.id) < ($1.at, $1.post.id) }) {
      let arm = nextArm(at: at, after: turns)
      turns.append(Turn(at: at, arm: arm))
      dealt[post.id] = arm
    }
    return dealt
  }

  private func nextArm(at time: WallTime, after turns: [Turn]) -> Int {
    let news = turns.count { $0.arm == 1 }
    let usual = turns.count - news
    guard usual == news else { return usual < news ? 0 : 1 }
    let sameDay = turns.filter { $0.at.day.weekday == time.day.weekday }
    let newsThen = sameDay.count { $0.arm == 1 }
    let usualThen = sameDay.count - newsThen
    guard usualThen == newsThen else { return usualThen < newsThen ? 0 : 1 }
    return usual % 2
  }

  /// A post can take part that is still to go out on the experiment's channel, on one of its days,
  /// without being boosted. Returns when it is planned.
  /// - Throws: `ExperimentError`.
  private func check(_ post: Post) throws(ExperimentError) -> WallTime {
    if let other = post.arm { throw .taken(post.id, by: other.experiment.name) }
    guard post.channel.id == channel.id else {
      throw .elsewhere(post.id, name.text, channel: channel.name)
    }
    guard post.status != .published else { throw .out(post.id) }
    guard post.status.isOpen, let planned = post.plannedAt else { throw .skipped(post.id) }
    guard !post.isPaid else { throw .paid(post.id) }
    guard period.contains(planned.day) else { throw .outside(post.id, name.text, period) }
    return planned
  }

  /// A post can leave while nobody knows what it brought.
  /// - Throws: `ExperimentError.notIn`, `.outAlready`.
  package func checkLeaving(_ post: Post) throws(ExperimentError) {
    guard post.arm?.experiment.id == id else { throw .notIn(post.id, name.text) }
    guard post.status != .published else { throw .outAlready(post.id, name.text) }
  }
}
