import ArgumentParser
import Planning
import Rendering
import Storage

/// `takt post copy ID…|FILTER… --to 2026-W14`.
struct PostCopy: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "copy",
      abstract: .words(de: "Beiträge als neue Entwürfe kopieren.", en: "Copy posts as new drafts."),
      discussion: .words(
        de: """
          takt post copy week:2026-W10 --to 2026-W14 nimmt eine ganze Woche mit; aus mehreren Wochen \
          werden ebenso viele. Die geplante Zeit zählt, auch wenn etwas später hinausging; \
          Ausgelassenes kommt nur mit, wenn seine Nummer genannt ist.
          """,
        en: """
          takt post copy week:2026-W10 --to 2026-W14 takes a whole week along; several weeks become as \
          many. The planned time counts, even if something went out later; what was skipped comes along \
          only by its number.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var destination: PostDestination

  func run() throws {
    let plan = try global.openStepwise()
    let found = try plan.posts(in: destination.selection)
    let posts = destination.selection.isFilter ? found.filter { $0.status != .skipped } : found
    guard !posts.isEmpty else { throw PostFilterError.nothingFound }
    let first = posts.compactMap { $0.plannedTime(in: plan.zone) }.min()
    let copies = try posts.map { post in
      try post.channel.network.checkPlannable()
      return (post: post, to: try plan.existing(time(of: post, first: first, in: plan)))
    }
    let copied = try plan.repository.copy(copies, by: plan.author())
    try plan.show(changed: copied) { $0.steps($1) }
  }

  /// A week as destination is the first post's; the others keep their distance in weeks.
  private func time(of post: Post, first: WallTime?, in plan: StepwisePlan) throws -> WallTime {
    let time = try plan.time(of: post, movedTo: destination.to)
    guard let first, let old = post.plannedTime(in: plan.zone),
      plan.calendarReader.isWeek(destination.to)
    else { return time }
    let weeks =
      Week(containing: old.day).monday.ordinal - Week(containing: first.day).monday.ordinal
    return time.adding(days: weeks)
  }
}
