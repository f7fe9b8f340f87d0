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
    let settings = Setting.all.map { global.report($0, in: plan.settings) }
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
      discussion: settings)
  }

  /// All settings: in one line those whose names say it all, then what there is to say of the others.
  private static var settings: String {
    let language = Speech.current.language
    let listed = Setting.all.filter { $0.explanation == nil }.map { $0.listing.text(in: language) }
    let explained = Setting.all.compactMap { setting in
      setting.explanation.map { "\(setting.key): " + $0.text(in: language) }
    }
    return ([listed.joined(separator: ", ") + "."] + explained).joined(separator: "\n\n")
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
