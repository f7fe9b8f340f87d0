import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt experiment …`.
struct ExperimentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "experiment",
      abstract: .words(
        de: "Versuche: zwei Varianten im Vergleich, nach vorher festgelegten Regeln.",
        en: "Experiments: two arms compared, by rules fixed beforehand."),
      discussion: .words(
        de: """
          Erst die Vermutung, die Kennzahl und das Ende, dann die Beiträge. Takt teilt sie den \
          Varianten abwechselnd zu, und verglichen wird erst nach dem Ende. Ändern lässt sich ein \
          Versuch nicht, sonst würde er den Zahlen angepasst: löschen und neu beginnen.
          """,
        en: """
          First the hypothesis, the metric and the end, then the posts. Takt deals them to the arms \
          in turn, and they are compared only after the end. An experiment cannot be edited, or it \
          would be made to suit the numbers: delete it and begin anew.
          """),
      subcommands: [
        ExperimentAdd.self, ThingList<Self>.self, ExperimentShow.self, ExperimentAssign.self,
        ExperimentUnassign.self, AskedDelete<Self>.self,
      ])
  }
}

/// `takt experiment list` and `takt experiment delete NAME`.
extension ExperimentCommand: ListingNoun, DeletingNoun {
  static var listing: Listing<ExperimentReport> {
    Listing(things: { try $0.experiments() }, text: { $0.list($1) })
  }

  static var deletion: Deletion<String, ExperimentReport> {
    Deletion(
      abstract: .words(
        de: "Einen Versuch löschen; seine Beiträge bleiben.",
        en: "Delete an experiment; its posts stay."),
      which: .words(de: "Welchen.", en: "Which.", valueName: "name"),
      deleting: { .experiment($0) }, name: { $1.name })
  }
}

/// `takt experiment add NAME --hypothesis H --varies V --arms A,B --metric M --channel C --until D`.
struct ExperimentAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Einen Versuch festlegen.", en: "Set an experiment up."),
      discussion: .words(
        de: """
          Beispiel: takt experiment add Bilder --hypothesis "Mit Bild klicken mehr." --varies Format \
          --arms Text,Bild --metric linkClicks --channel facebook --until +8w. Takt sagt dazu, was \
          sich bis dahin zeigen kann. Danach ist alles fest.
          """,
        en: """
          Example: takt experiment add Pictures --hypothesis "With a picture more people click." \
          --varies format --arms text,image --metric linkClicks --channel facebook --until +8w. \
          Takt says what it can show by then. After that all is fixed.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Der Name.", en: "The name.")) var name: String
  @Option(
    help: .words(de: "Was Sie erwarten, in einem Satz.", en: "What you expect, in a sentence."))
  var hypothesis: String
  @Option(
    help: .words(
      de: "Worin sich die Varianten unterscheiden, nur darin.",
      en: "What tells the arms apart, and nothing else."))
  var varies: String
  @Option(
    help: .words(
      de: "Die zwei Varianten, erst die übliche; mit Komma.",
      en: "The two arms, what is usual first; by a comma.", valueName: "usual,new"))
  var arms: [String]
  @Option(
    help: .words(
      de: "Kennzahl der Beiträge, etwa linkClicks, reach.",
      en: "Metric of posts, such as linkClicks, reach."))
  var metric: String
  @Option(help: .words(de: "Auf welchem Kanal.", en: "On which channel.")) var channel: String
  @Option(
    parsing: .unconditional, help: .words(de: "Letzter Tag.", en: "Last day.", valueName: "day"))
  var until: String
  @Option(
    parsing: .unconditional,
    help: .words(de: "Erster Tag; sonst heute.", en: "First day; else today.", valueName: "day"))
  var from: String?
  @Option(help: .words(de: "Zu welcher Kampagne.", en: "Of which campaign.")) var campaign: String?

  func run() throws {
    let plan = try global.openPlan()
    var request = ExperimentRequest(
      name, hypothesis: hypothesis, varies: varies,
      arms: arms.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
        .map(\.trimmed), metric: try Metric.find(metric), channel: channel, until: until)
    request.campaign = campaign
    request.from = from
    try global.show(plan.addExperiment(request)) { $0.planned($1, plan.settings.currency.code) }
  }
}

/// `takt experiment show NAME`.
struct ExperimentShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: .words(
        de: "Einen Versuch zeigen, nach dem Ende mit Ergebnis.",
        en: "Show an experiment, after its end with its result."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welchen.", en: "Which.")) var name: String

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.experiment(name)) { $0.experiment($1, plan.settings.currency.code) }
  }
}

/// `takt experiment assign NAME ID…|FILTER…`.
struct ExperimentAssign: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assign",
      abstract: .words(
        de: "Geplante Beiträge den Varianten abwechselnd zuteilen.",
        en: "Deal planned posts to the arms in turn."),
      discussion: .words(
        de: """
          In der Reihenfolge ihrer Zeit: üblich, neu, neu, üblich und so fort, damit keine Variante \
          einen Wochentag für sich hat. Wer eine Variante hat, behält sie; ist sie ein Format, \
          bekommt der Beitrag dieses Format. Nur Beiträge, die noch nicht erschienen sind, auf dem Kanal und \
          in den Tagen des Versuchs, unbezahlt und in keinem anderen Versuch.
          """,
        en: """
          In the order of their time: usual, new, new, usual, and so on, so that no arm has a weekday \
          to itself. Those that have an arm keep it; where it is a format, the post gets that format. Only posts that are not out yet, on the experiment's channel and days, not \
          boosted and in no other experiment.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welchem Versuch.", en: "To which experiment.")) var name: String
  @OptionGroup var selection: PostSelection

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.assign(selection.posts, to: name)) {
      $0.assigned($1, plan.settings.currency.code)
    }
  }
}

/// `takt experiment unassign NAME ID`.
struct ExperimentUnassign: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "unassign",
      abstract: .words(
        de: "Einen Beitrag herausnehmen, der noch nicht erschienen ist.",
        en: "Take a post out that is not out yet."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Aus welchem Versuch.", en: "Of which experiment.")) var name: String
  @Argument(help: .words(de: "Nummer des Beitrags.", en: "The post's number.")) var id: PostID

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.unassign(id, from: name)) {
      $0.assigned($1, plan.settings.currency.code)
    }
  }
}
