import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt publish ID`: a post went out.
struct Publish: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Text und Link zum Schreibfenster ausgeben, Veröffentlichung festhalten.",
        en: "Hand over the text and the composer's link, record the publication."),
      discussion: .words(
        de: "Mit --dry-run bekommen Sie Text und Link, ohne dass etwas festgehalten wird.",
        en: "With --dry-run you get text and link without anything being recorded."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer des Beitrags.", en: "The post's number.")) var id: PostID
  @Option(help: .words(de: "Adresse im Netzwerk.", en: "Address there.")) var url: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "Wann; sonst jetzt.", en: "When; else now.", valueName: "time"))
  var at: String?
  @Option(parsing: .unconditional, help: .words(de: "Minuten Arbeit.", en: "Minutes of work."))
  var minutes: Int?

  func run() throws {
    let plan = try global.openPlan()
    let report = try plan.publish(
      id, at: at, url: url, effort: minutes.map { try Effort(minutes: $0) })
    try global.show(report) { $0.publication($1) }
  }
}
