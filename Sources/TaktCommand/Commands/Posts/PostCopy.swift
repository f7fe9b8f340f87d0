import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    let plan = try global.openPlan()
    try global.show(plan.copyPosts(destination.selection.posts, to: destination.to)) {
      $0.steps($1)
    }
  }
}
