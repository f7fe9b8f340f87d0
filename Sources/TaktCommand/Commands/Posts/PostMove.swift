import ArgumentParser
import Planning
import Rendering
import Storage

/// `takt post move ID…|FILTER… --to "+1w"`.
struct PostMove: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "move",
      abstract: .words(de: "Beiträge verschieben.", en: "Move posts."),
      discussion: .words(
        de: """
          --to +1w verschiebt um eine Woche, 2026-W14 in diese Woche mit demselben Wochentag, \
          "di 9:00" auf diesen Tag, 9:00 auf diese Uhrzeit. Mit --following gehen die späteren \
          Beiträge der Serie um dieselbe Zeit mit. Ein Filter lässt Veröffentlichtes und Ausgelassenes, \
          wo es ist; mit seiner Nummer wird ein ausgelassener Beitrag wieder ein Entwurf. Ab drei Beiträgen fragt Takt auf dem Terminal \
          vorher.
          """,
        en: """
          --to +1w puts them off by a week, 2026-W14 into that week on the same weekday, "tue 9:00" to \
          that day, 9:00 to that time. With --following the later posts of the series go along by \
          the same time. A filter leaves what is published or skipped where it is; by its number a \
          skipped post becomes a draft again. From three posts on Takt asks first on a terminal.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var destination: PostDestination
  @OptionGroup var series: FollowingOption
  @OptionGroup var confirmation: Confirmation

  func run() throws {
    let plan = try global.openStepwise()
    let chosen = try plan.posts(in: destination.selection, being: PostStatus.open)
    let posts = try plan.posts(chosen, with: series)
    let move = try Move(of: chosen, to: destination.to, in: plan)
    guard
      confirmation.isGiven(
        for: posts.count, global, de: "\(posts.count) Beiträge verschieben?",
        en: "Move \(posts.count) posts?")
    else { return }
    let moved = try plan.repository.update(posts.map(\.id), by: plan.author()) { post in
      try post.moved(to: plan.existing(move.time(of: post, in: plan)))
    }
    try plan.show(changed: moved) { $0.steps($1) }
  }
}

/// Where posts go: each where it was told to, those of a series by as much as the first one of it.
private struct Move {
  let chosen: Set<PostID>
  let destination: String
  /// In minutes on the wall.
  private var shifts: [SeriesID: Int] = [:]

  init(of posts: [Post], to destination: String, in plan: StepwisePlan) throws {
    chosen = Set(posts.map(\.id))
    self.destination = destination
    for post in posts {
      guard let series = post.occurrence?.series.id, shifts[series] == nil,
        let old = post.calendarTime(in: plan.zone)
      else { continue }
      let new = try plan.time(of: post, movedTo: destination)
      shifts[series] = new.ordinalMinutes - old.ordinalMinutes
    }
  }

  func time(of post: Post, in plan: StepwisePlan) throws -> WallTime {
    guard !chosen.contains(post.id), let series = post.occurrence?.series.id,
      let shift = shifts[series], let old = post.plannedAt
    else { return try plan.time(of: post, movedTo: destination) }
    return WallTime(ordinalMinutes: old.ordinalMinutes + shift)
  }
}
