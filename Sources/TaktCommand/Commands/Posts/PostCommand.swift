import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

extension PostFormat: ExpressibleByArgument {}
extension Risk: ExpressibleByArgument {}

/// `takt post …`.
struct PostCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "post",
      abstract: .words(
        de: "Beiträge: schreiben, ändern, verschieben, freigeben.",
        en: "Posts: write, change, move, approve."),
      subcommands: [
        PostAdd.self, PostList.self, PostShow.self, PostEdit.self, PostMove.self, PostCopy.self,
        PostSkip.self, PostDelete.self, PostSubmit.self, PostApprove.self, PostReject.self,
      ])
  }
}

/// `takt post add TEXT --on linkedin,xing --at "tue 9:00"`.
struct PostAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Einen Beitrag planen.", en: "Plan a post."),
      discussion: .words(
        de: """
          Für jeden Kanal entsteht ein Beitrag mit eigener Nummer. Der Text „-“ wird von der \
          Standardeingabe gelesen; ohne Text fragt Takt auf dem Terminal danach: im Editor, den VISUAL oder EDITOR \
          nennt, sonst in nano oder micro, sonst Zeile für Zeile.

          Ohne --at kommt er auf den nächsten freien Sendeplatz des Kanals (takt slot add), mit \
          --pillar auf einen dieses Themas. Mit --every "2 Wochen" --times 6 entsteht eine Serie: \
          jeder Beitrag darin hat eine eigene Nummer und sein eigenes Schicksal.
          """,
        en: """
          Each channel gets a post with a number of its own. The text “-” is read from standard \
          input; without a text Takt asks for it on a terminal: in the editor that VISUAL or EDITOR \
          names, else in nano or micro, else line by line.

          Without --at it takes the channel's next free slot (takt slot add), with --pillar one of \
          that pillar. With --every "2 weeks" --times 6 it becomes a series: each post in it has a \
          number and a fate of its own.
          """
      ).examples(
        de: """
          takt post add "Frisches Roggenbrot am Samstag" --on facebook,x --at "sa 8:00"
          takt post add "Blick in die Backstube" --on instagram --media brot.jpg
          takt post add "Marktstand" --on facebook --at "mi 9:00" --every "2 Wochen" --times 6
          """,
        en: """
          takt post add "Fresh rye bread on Saturday" --on facebook,x --at "sat 8:00"
          takt post add "A look into the bakery" --on instagram --media bread.jpg
          takt post add "Market stall" --on facebook --at "wed 9:00" --every "2 weeks" --times 6
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var source: TextSource
  @OptionGroup var planning: PostPlanning

  func run() throws {
    let plan = try global.openPlan()
    let request = try planning.request()
    let text = try source.text(global) { try plan.draft(of: request) }
    try global.show(text.saved { try plan.addPost($0, request) }) { $0.posts($1) }
  }
}

/// `takt post list [FILTER…]`.
struct PostList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Beiträge auflisten, ohne Filter alle.", en: "List posts, all of them without a filter."
      ),
      discussion: .words(
        de: """
          takt post list sauerteig roggen zeigt, was beide Wörter enthält. Bedingungen einer Art gelten \
          nebeneinander (network:x network:xing: das eine oder das andere), solche verschiedener Art \
          zusammen; ^ davor heißt nicht, campaign:none ohne Kampagne.
          """,
        en: """
          takt post list sourdough rye shows what holds both words. Conditions of one kind are \
          alternatives (network:x network:xing: one or the other), those of several kinds hold together; \
          ^ in front means not, campaign:none without a campaign.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: ShownSelection

  func run() throws {
    try global.show(global.openPlan().posts(selection.posts)) { $0.list($1) }
  }
}

/// `takt post edit ID…|FILTER…`.
struct PostEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Beiträge ändern; bei einem öffnet sich ohne Angaben der Editor.",
        en: "Change posts; of one, without options, the editor opens."),
      discussion: .words(
        de: """
          Text, --url und --published-at gehören zu je einem Beitrag; mit --together bekommen \
          alle den Text, die zusammen entstanden, jeder behält seine Bausteine. Text, Link und Dateien \
          von Veröffentlichtem ändern sich nur mit seiner Nummer. Ab drei Beiträgen fragt Takt auf dem \
          Terminal vorher.
          """,
        en: """
          Text, --url and --published-at belong to one post each; with --together all that were \
          made together get the text, and each keeps its snippets. Text, link and files of what is \
          published change only by its number. From three posts on Takt asks first on a terminal.
          """
      ).examples(
        de: """
          takt post edit 12
          takt post edit 12 --media brot.jpg --alt "Ein Laib Roggenbrot"
          takt post edit week:next network:facebook --pillar Handwerk
          """,
        en: """
          takt post edit 12
          takt post edit 12 --media bread.jpg --alt "A loaf of rye bread"
          takt post edit week:next network:facebook --pillar Craft
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var changes: PostChanges
  @OptionGroup var reach: ReachOptions
  @OptionGroup var confirmation: Confirmation

  func run() throws {
    let plan = try global.openPlan()
    let typed = reach.typed(selection.posts)
    let outline = try changes.outline
    let question = PostQuestion(global: global, confirmation: confirmation) {
      ("\($0) Beiträge ändern?", "Change \($0) posts?")
    }
    // Asked before anybody writes: a "no" loses no text.
    let meant = try question.agreed(typed, isWriting: changes.isWriting) {
      try plan.shownPosts($0, revisedBy: outline)
    }
    guard let meant else { return }
    let text = try changes.text(global) { try plan.draft(of: meant, revisedBy: outline) }
    let report = try text.saved { try plan.editPosts(meant, changes.revision(with: $0)) }
    // Hints on each of many would be a wall of them.
    let isMany = report.report.changed.count >= Confirmation.askedFrom
    try global.show(report) { isMany ? $0.steps($1) : $0.posts($1) }
  }
}

/// `takt post delete ID…|FILTER…`.
struct PostDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Beiträge löschen, mit ihren Ergebnissen und Rückmeldungen.",
        en: "Delete posts, with their results and feedback."))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection
  @OptionGroup var reach: ReachOptions
  @OptionGroup var confirmation: Confirmation

  func run() throws {
    let plan = try global.openPlan()
    let typed = reach.typed(selection.posts)
    let question = PostQuestion(
      global: global, confirmation: confirmation, currency: plan.settings.currency.code
    ) {
      $0 == 1
        ? ("Diesen Beitrag löschen?", "Delete this post?")
        : ("\($0) Beiträge löschen?", "Delete \($0) posts?")
    }
    let report = try question.answer(
      typed,
      shown: { try plan.shownPosts($0, tied: PostStatus.notPublished, isDeleting: true) },
      do: { try plan.deletePosts($0) })
    guard let report else { return }
    try global.show(report) { writer, report in
      writer.deleted(report) { "#\($0.id) \($0.text.prefix(40))" }
    }
  }
}
