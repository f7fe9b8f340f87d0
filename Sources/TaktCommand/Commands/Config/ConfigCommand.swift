import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openPlan()
    let settings = Setting.allCases.map { $0.report(in: plan) }
    try global.show([global.planPathReport()] + settings) { $0.config($1) }
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
    let plan = try global.openPlan()
    try global.show(setting.report(in: plan)) { writer, report in
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
        en: "Change a setting; none takes it back."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "name, time-zone, currency, hourly-rate, language oder approval.",
      en: "name, time-zone, currency, hourly-rate, language or approval."))
  var setting: String
  @Argument(help: .words(de: "Der neue Wert.", en: "The new value."))
  var value: String

  func run() throws {
    let setting = try Setting.named(setting)
    let plan = try global.openPlan()
    let settings = try setting.set(value, in: plan.settings)
    try plan.repository.save(settings, by: plan.author())
    let report = SettingReport(
      key: setting.rawValue, value: setting.value(in: settings), origin: .plan)
    try global.show(ChangeReport([report], dryRun: global.dryRun)) { $0.config(changed: $1) }
  }
}

extension Setting {
  fileprivate func report(in plan: OpenPlan) -> SettingReport {
    let value = value(in: plan.settings)
    return SettingReport(key: rawValue, value: value, origin: value == nil ? .default : .plan)
  }
}

extension GlobalOptions {
  /// Where the plan file lies, and who says so.
  fileprivate func planPathReport() throws -> SettingReport {
    if plan != nil {
      return SettingReport(key: "plan", value: try planPath, origin: .option, from: "--plan")
    }
    if environment["TAKT_PLAN"]?.isEmpty == false {
      return SettingReport(
        key: "plan", value: try planPath, origin: .environment, from: "TAKT_PLAN")
    }
    return SettingReport(key: "plan", value: try planPath, origin: .default)
  }
}
