import Actions
import Planning
import Reports

/// Where each setting comes from: an option, else the environment, else the plan, else nowhere.
extension GlobalOptions {
  /// Where the plan file lies.
  func reportPlan() throws -> SettingReport {
    let path = try planPath
    return report(
      "plan", option: ("--plan", plan), variable: "TAKT_PLAN", value: { $0 }, byDefault: path)
  }

  /// Who is at work: as it was named, else remembered here, else the plan's only person.
  func reportPerson(in plan: OpenPlan) throws -> SettingReport {
    let people = try plan.people
    let given = report(
      "person", option: ("--as", person), variable: "TAKT_PERSON", value: { $0 },
      byDefault: people.count == 1 ? people.first?.name.text : nil)
    guard given.origin == .default, let remembered = try plan.rememberedPerson else { return given }
    return SettingReport(
      key: given.key, value: remembered.name.text, origin: .computer,
      from: try rememberedPeople.path(of: plan.identity()))
  }

  /// A setting of the plan; a language that somebody chose for this run comes before the plan's.
  func report(_ setting: Setting, in settings: PlanSettings) -> SettingReport {
    let stored = setting.value(in: settings)
    guard setting == .language else { return report(setting.key, stored: stored) }
    return report(
      setting.key, option: ("--lang", lang?.rawValue), variable: "TAKT_LANG",
      value: { Speech.language($0)?.rawValue }, stored: stored)
  }

  private func report(
    _ key: String, option: (name: String, value: String?)? = nil, variable: String? = nil,
    value: (String) -> String? = { $0 }, stored: String? = nil, byDefault: String? = nil
  ) -> SettingReport {
    if let option, let given = option.value {
      return SettingReport(key: key, value: given, origin: .option, from: option.name)
    }
    if let variable, let text = environment[variable], !text.isEmpty, let given = value(text) {
      return SettingReport(key: key, value: given, origin: .environment, from: variable)
    }
    if let stored { return SettingReport(key: key, value: stored, origin: .plan) }
    return SettingReport(key: key, value: byDefault, origin: .default)
  }
}
