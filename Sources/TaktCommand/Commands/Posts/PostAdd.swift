import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

extension PostFormat: ExpressibleByArgument {}
extension Risk: ExpressibleByArgument {}

/// `takt post add TEXT --on linkedin,xing --at "tue 9:00"`.
struct PostAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Einen Beitrag planen.", en: "Plan a post."),
      discussion: .words(
        de: """
          Für jeden Kanal entsteht ein Beitrag mit eigener Nummer. Der Text „-“ wird von der \
          Standardeingabe gelesen; ohne Text öffnet sich auf dem Terminal der Editor ($EDITOR).

          Ohne --at kommt er auf den nächsten freien Sendeplatz des Kanals (takt slot add), mit \
          --pillar auf einen dieses Themas. Mit --every "2 Wochen" --times 6 entsteht eine Serie: \
          jeder Beitrag darin hat eine eigene Nummer und sein eigenes Schicksal.
          """,
        en: """
          Each channel gets a post with a number of its own. The text “-” is read from standard \
          input; without a text the editor ($EDITOR) opens on a terminal.

          Without --at it takes the channel's next free slot (takt slot add), with --pillar one of \
          that pillar. With --every "2 weeks" --times 6 it becomes a series: each post in it has a \
          number and a fate of its own.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var source: TextSource
  @OptionGroup var planning: PostPlanning

  func run() throws {
    let plan = try global.openPlan()
    guard let text = try source.text(mayAsk: global.mayAsk) else { throw CommandError.textMissing }
    try global.show(plan.addPost(text, planning.request())) { $0.posts($1) }
  }
}
