import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
          Beiträge der Serie um dieselbe Zeit mit, mit --together die, die zusammen entstanden. Ein Filter lässt Veröffentlichtes und Ausgelassenes, \
          wo es ist; mit seiner Nummer wird ein ausgelassener Beitrag wieder ein Entwurf. Ab drei Beiträgen fragt Takt auf dem Terminal \
          vorher.
          """,
        en: """
          --to +1w puts them off by a week, 2026-W14 into that week on the same weekday, "tue 9:00" to \
          that day, 9:00 to that time. With --following the later posts of the series go along by \
          the same time, with --together those that were made together. A filter leaves what is published or skipped where it is; by its number a \
          skipped post becomes a draft again. From three posts on Takt asks first on a terminal.
          """
      ).examples(
        de: """
          takt post move 12 --to +1d
          takt post move 12 --to "do 17:00"
          takt post move campaign:Messe week:2026-W10 --to 2026-W11
          """,
        en: """
          takt post move 12 --to +1d
          takt post move 12 --to "thu 17:00"
          takt post move campaign:Fair week:2026-W10 --to 2026-W11
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var destination: PostDestination
  @OptionGroup var reach: ReachOptions
  @OptionGroup var confirmation: Confirmation

  func run() throws {
    let plan = try global.openPlan()
    let (typed, to) = (reach.typed(destination.selection.posts), destination.to)
    let question = PostQuestion(global: global, confirmation: confirmation) {
      ("\($0) Beiträge verschieben?", "Move \($0) posts?")
    }
    let report = try question.answer(
      typed, shown: { try plan.shownPosts($0, being: PostStatus.open, movingTo: to) },
      do: { try plan.movePosts($0, to: to) })
    if let report { try global.show(report) { $0.steps($1) } }
  }
}

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
          """
      ).examples(
        de: """
          takt post copy 12 --to "di 9:00"
          takt post copy week:2026-W10 --to 2026-W14
          """,
        en: """
          takt post copy 12 --to "tue 9:00"
          takt post copy week:2026-W10 --to 2026-W14
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var destination: PostDestination
  @OptionGroup var confirmation: Confirmation

  func run() throws {
    let plan = try global.openPlan()
    let (typed, to) = (PostsTyped(destination.selection.posts), destination.to)
    let question = PostQuestion(global: global, confirmation: confirmation) {
      ("\($0) Beiträge kopieren?", "Copy \($0) posts?")
    }
    let report = try question.answer(
      typed, shown: { Noted(try plan.shownPosts($0, being: PostStatus.copied).report) },
      do: { try plan.copyPosts($0, to: to) })
    if let report { try global.show(report) { $0.steps($1) } }
  }
}
