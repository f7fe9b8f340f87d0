import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt snippet …`.
struct SnippetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "snippet",
      abstract: .words(
        de: "Bausteine, die unter Beiträgen stehen: Signatur, Hashtags, Impressumszeile.",
        en: "Snippets that stand below posts: signature, hashtags, imprint line."),
      discussion: .words(
        de: """
          takt snippet add hashtags "#Handwerk #Wien" --channel linkedin; dann takt post add … \
          --snippet hashtags. Ein Kanal nimmt seinen eigenen Baustein, sonst den ohne Kanal. Mit \
          --always steht er unter jedem neuen Beitrag. Er zählt zur Länge des Textes.
          """,
        en: """
          takt snippet add hashtags "#craft #vienna" --channel linkedin; then takt post add … \
          --snippet hashtags. A channel takes its own snippet, else the one without a channel. With \
          --always it stands below every new post. It counts for the length of the text.
          """),
      subcommands: [SnippetAdd.self, ThingList<Self>.self, SnippetEdit.self, SnippetDelete.self])
  }
}

/// `takt snippet list`.
extension SnippetCommand: ListingNoun {
  static var listing: Listing<SnippetReport> {
    Listing(things: { try $0.snippets() }, text: { $0.list($1) })
  }
}

/// `takt snippet add NAME TEXT`.
struct SnippetAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: .words(de: "Einen Baustein anlegen.", en: "Add a snippet."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Sein Name.", en: "Its name.")) var name: String
  @OptionGroup var source: TextSource
  @Option(
    help: .words(
      de: "Nur auf diesem Kanal; sonst auf allen ohne eigenen.",
      en: "On this channel only; else on all without one of their own."))
  var channel: String?
  @Flag(help: .words(de: "Unter jedem neuen Beitrag.", en: "Below every new post."))
  var always = false

  func run() throws {
    let plan = try global.openPlan()
    let text = try source.text(global) { try plan.draft(ofNewSnippet: name, channel: channel) }
    let report = try text.saved {
      try plan.addSnippet(name, text: $0, channel: channel, isAlways: always)
    }
    try global.show(report) { $0.snippets($1) }
  }
}

/// `takt snippet edit NAME`.
struct SnippetEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Einen Baustein ändern; Beiträge, die ihn schon haben, behalten ihn.",
        en: "Change a snippet; posts that have it already keep it."),
      discussion: .words(
        de: "Ohne Angaben öffnet sich auf einem Terminal der Editor.",
        en: "Without options a terminal opens the editor."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welcher.", en: "Which.")) var name: String
  @Option(help: .words(de: "Der des Kanals.", en: "The one of this channel.")) var channel: String?
  @OptionGroup var rewording: Rewording
  @Flag(
    inversion: .prefixedNo,
    help: .words(de: "Unter jedem neuen Beitrag.", en: "Below every new post."))
  var always: Bool?

  func run() throws {
    let plan = try global.openPlan()
    let text = try rewording.text(global, isAlone: always == nil) {
      try plan.draft(ofSnippet: name, on: channel)
    }
    let report = try text.saved { text in
      try plan.editSnippet(
        name, on: channel, text: text?.text, insteadOf: text?.instead, isAlways: always)
    }
    try global.show(report) { $0.snippets($1) }
  }
}

/// `takt snippet delete NAME`.
struct SnippetDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Einen Baustein löschen; Beiträge behalten seine Worte.",
        en: "Delete a snippet; posts keep its words."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welcher.", en: "Which.")) var name: String
  @Option(help: .words(de: "Der des Kanals.", en: "The one of this channel.")) var channel: String?

  func run() throws {
    try global.show(global.openPlan().delete(.snippet(name, on: channel))) {
      $0.deleted($1) { $0.name }
    }
  }
}
