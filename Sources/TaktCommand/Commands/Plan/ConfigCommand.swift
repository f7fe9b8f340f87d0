import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt config …`.
struct ConfigCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "config",
      abstract: .words(
        de: "Was für den ganzen Plan gilt.", en: "What holds for the whole plan."),
      subcommands: [ConfigList.self, ConfigGet.self, ConfigSet.self])
  }
}

/// `takt config list`.
struct ConfigList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Alle Einstellungen zeigen, und woher sie kommen.",
        en: "Show all settings, and where they come from."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let plan = try global.openSettings()
    let settings = Setting.allCases.map { global.report($0, in: plan.settings) }
    try global.show([global.reportPlan(), global.reportPerson(in: plan)] + settings) {
      $0.config($1)
    }
  }
}

/// `takt config get NAME`.
struct ConfigGet: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "get", abstract: .words(de: "Eine Einstellung zeigen.", en: "Show a setting."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var setting: String

  func run() throws {
    let setting = try Setting.named(setting)
    let plan = try global.openSettings()
    try global.show(global.report(setting, in: plan.settings)) { writer, report in
      (report.value ?? "–").harmless
    }
  }
}

/// `takt config set NAME VALUE`.
struct ConfigSet: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: .words(
        de: "Eine Einstellung ändern; none nimmt sie zurück.",
        en: "Change a setting; none takes it back."),
      discussion: .words(
        de: """
          name, time-zone, currency, hourly-rate (Euro oder Franken), language, approval.

          holidays: wo die Firma ihre Feiertage hat, etwa DE-BY oder DE-BY,AT-5,CH-ZH (ISO 3166-2).

          links: womit Links versehen werden; utm für das Übliche, none für nichts, oder ein eigenes \
          Muster wie "utm_source={network}&utm_medium={medium}&utm_campaign={campaign}&utm_content=\
          {post}" (auch {pillar}, {format}).

          reserve: wie viel Prozent der Wochenzeit fürs Antworten frei bleiben (üblich 20).
          """,
        en: """
          name, time-zone, currency, hourly-rate, language, approval.

          holidays: where the firm has its public holidays, such as DE-BY or DE-BY,AT-5,CH-ZH (ISO \
          3166-2).

          links: what links are tagged with; utm for what is usual, none for nothing, or a pattern of \
          your own such as "utm_source={network}&utm_medium={medium}&utm_campaign={campaign}&\
          utm_content={post}" ({pillar} and {format}, too).

          reserve: how much of the week's time is kept for answering, in percent (20 is usual).
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Ihr Name, wie ihn config list zeigt.", en: "Its name, as config list shows it."))
  var setting: String
  @Argument(help: .words(de: "Der neue Wert.", en: "The new value."))
  var value: String

  func run() throws {
    let setting = try Setting.named(setting)
    let plan = try global.openSettings()
    let settings = try plan.set(setting, to: value)
    let report = global.report(setting, in: settings)
    try global.show(ChangeReport([report], dryRun: global.dryRun)) { $0.config(changed: $1) }
  }
}
