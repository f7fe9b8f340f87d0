import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt me [NAME]`: who works at this computer.
struct Me: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Wer an diesem Computer arbeitet: zeigen, merken, vergessen.",
        en: "Who works at this computer: show, remember, forget."),
      discussion: .words(
        de: """
          Kennt der Plan mehrere Personen, merkt sich `takt me "Anna Müller"` für diesen Computer, \
          wer Sie sind; `takt me none` vergisst es. --as und TAKT_PERSON gehen vor. Gemerkt wird es \
          in Ihrem Ordner für Einstellungen ($XDG_CONFIG_HOME, sonst ~/.config), nicht im Plan.
          """,
        en: """
          Where the plan knows several people, `takt me "Anna Miller"` remembers for this computer \
          who you are; `takt me none` forgets it. --as and TAKT_PERSON come before it. It is kept in \
          your configuration folder ($XDG_CONFIG_HOME, else ~/.config), not in the plan.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Ihr Name im Plan; none vergisst ihn.", en: "Your name in the plan; none forgets it."))
  var name: String?

  func run() throws {
    let plan = try global.openPlan()
    guard let name else {
      return try global.show(global.atWork(in: plan)) { $0.atWork($1) }
    }
    if let name = name.nilForNone {
      try global.remember(name, in: plan)
    } else {
      try global.forgetPerson(in: plan)
    }
  }
}

extension GlobalOptions {
  /// Who is at work, and how that is known.
  /// - Throws: `NameError` where somebody was named whom the plan does not know.
  func atWork(in plan: OpenPlan) throws -> AtWorkReport {
    let said = try reportPerson(in: plan)
    let names = try plan.people.map(\.name.text)
    let person = said.value == nil ? nil : try plan.person()
    return AtWorkReport(person: person, origin: said.origin, from: said.from, people: names)
  }

  /// Remembers who works at this computer, and says so.
  /// - Throws: `NameError`, and what cannot be written down.
  func remember(_ name: String, in plan: OpenPlan) throws {
    let (id, person) = try plan.colleague(named: name)
    if !dryRun { try rememberedPeople.remember(person.id, in: id) }
    let report = AtWorkReport(
      person: person, origin: .computer, from: try rememberedPeople.path(of: id),
      people: try plan.people.map(\.name.text))
    try show(ChangeReport([report], dryRun: dryRun)) { $0.atWork(changed: $1) }
  }

  fileprivate func forgetPerson(in plan: OpenPlan) throws {
    let id = try plan.identity()
    if !dryRun { try rememberedPeople.forget(id) }
    let report = AtWorkReport(
      person: nil, origin: .default, from: nil, people: try plan.people.map(\.name.text))
    try show(ChangeReport([report], dryRun: dryRun)) { $0.atWork(changed: $1) }
  }
}
