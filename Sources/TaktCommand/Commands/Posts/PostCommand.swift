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
      ))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var selection: PostSelection

  func run() throws {
    try global.show(global.openPlan().posts(selection.posts)) { $0.list($1) }
  }
}

/// `takt post show ID`.
struct PostShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: .words(de: "Einen Beitrag ganz zeigen.", en: "Show a post in full."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer des Beitrags.", en: "The post's number.")) var id: PostID

  func run() throws {
    let (post, tied) = try global.openPlan().post(id)
    try global.show(post) { $0.post($1, tied: tied) }
  }
}

/// `takt post edit ID`.
struct PostEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Einen Beitrag ändern; ohne Angaben öffnet sich der Editor.",
        en: "Change a post; without options the editor opens."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer des Beitrags.", en: "The post's number.")) var id: PostID
  @OptionGroup var changes: PostChanges
  @OptionGroup var series: FollowingOption

  func run() throws {
    let plan = try global.openPlan()
    let text = try changes.text(global) {
      try plan.draft(of: id, following: series.following)
    }
    let report = try text.saved { text in
      try plan.editPost(id, changes.revision(with: text), following: series.following)
    }
    try global.show(report) { $0.posts($1) }
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
  @OptionGroup var series: FollowingOption
  @OptionGroup var confirmation: Confirmation

  func run() throws {
    let plan = try global.openPlan()
    let report: ChangeReport<PostReport>
    if confirmation.isNeeded(global) {
      let shown = try plan.shownPosts(selection.posts, following: series.following).report
      guard
        confirmation.isGiven(
          for: shown.all.count, global,
          de: "\(shown.all.count) Beiträge mit ihren Ergebnissen löschen?",
          en: "Delete \(shown.all.count) posts with their results?")
      else { return }
      report = try plan.deletePosts(shown)
    } else {
      report = try plan.deletePosts(selection.posts, following: series.following)
    }
    try global.show(report) { writer, report in
      writer.deleted(report) { "#\($0.id) \($0.text.prefix(40))" }
    }
  }
}
