import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt … delete` of one thing that nothing goes along with, by its name or number.
struct ThingDelete<Noun: DeletingNoun>: ParsableCommand where Noun.Key: ExpressibleByArgument {
  static var configuration: CommandConfiguration { Noun.deletion.configuration }

  @OptionGroup var global: GlobalOptions
  @Argument(help: Noun.deletion.which) var key: Noun.Key

  func run() throws { try Noun.deletion.run(key, global) }
}

/// `takt … delete` of several things, by their numbers.
struct ThingsDelete<Noun: DeletingNoun, Key: ExpressibleByArgument>: ParsableCommand
where Noun.Key == [Key] {
  static var configuration: CommandConfiguration { Noun.deletion.configuration }

  @OptionGroup var global: GlobalOptions
  @Argument(help: Noun.deletion.which) var keys: [Key]

  func run() throws { try Noun.deletion.run(keys, global) }
}

/// `takt … delete` of one thing that more may go along with: on a terminal it is asked first then.
struct AskedDelete<Noun: DeletingNoun>: ParsableCommand where Noun.Key: ExpressibleByArgument {
  static var configuration: CommandConfiguration { Noun.deletion.configuration }

  @OptionGroup var global: GlobalOptions
  @Argument(help: Noun.deletion.which) var key: Noun.Key
  @OptionGroup var confirmation: Confirmation

  func run() throws { try Noun.deletion.run(key, global, asking: confirmation) }
}

/// A noun that things are deleted of.
protocol DeletingNoun {
  associatedtype Key
  associatedtype Thing: Encodable & Equatable & Sendable

  static var deletion: Deletion<Key, Thing> { get }
}

/// What help says of deleting, by what a thing is meant, how it goes, and what it is called.
struct Deletion<Key, Thing: Encodable & Equatable & Sendable> {
  let abstract: String
  let which: ArgumentHelp
  let deleting: (Key) -> Deleting<Thing>
  let name: (TextWriter, Thing) -> String

  fileprivate var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "delete", abstract: abstract)
  }

  fileprivate func run(
    _ key: Key, _ global: GlobalOptions, asking confirmation: Confirmation? = nil
  ) throws {
    let plan = try global.openPlan()
    var shown: Deleted<Thing>?
    if let confirmation, confirmation.isNeeded(global) {
      let deletion = try plan.deletion(deleting(key))
      guard isAgreed(to: deletion, plan, global, confirmation) else { return }
      shown = deletion
    }
    try global.show(plan.delete(deleting(key), asShown: shown)) { writer, report in
      writer.deleted(report) { name(writer, $0) }
    }
  }

  /// Asks where something goes along.
  private func isAgreed(
    to deletion: Deleted<Thing>, _ plan: OpenPlan, _ global: GlobalOptions,
    _ confirmation: Confirmation
  ) -> Bool {
    guard !deletion.losses.isEmpty else { return true }
    Terminal.standardError.write(
      global.writer.losses(deletion.losses, plan.settings.currency.code))
    let names = deletion.reports.map { name(global.writer, $0).harmless }.joined(separator: ", ")
      .excerpt
    return confirmation.isGiven(global, de: "„\(names)“ löschen?", en: "Delete “\(names)”?")
  }
}

extension String {
  /// As much of it as a question can hold.
  fileprivate var excerpt: String { count > 60 ? prefix(59) + "…" : self }
}
