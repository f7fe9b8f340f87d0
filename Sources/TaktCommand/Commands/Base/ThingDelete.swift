import Planning
import Actions
import ArgumentParser
import Rendering
import Reports

/// `takt … delete` of one thing, by its name or number.
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

/// A noun that `ThingDelete` deletes one thing of, or `ThingsDelete` several.
protocol DeletingNoun {
  associatedtype Key
  associatedtype Thing: Encodable & Equatable & Sendable

  static var deletion: Deletion<Key, Thing> { get }
}

/// What help says of deleting, by what a thing is meant, how it goes, and what is told of it.
struct Deletion<Key, Thing: Encodable & Equatable & Sendable> {
  let abstract: String
  let which: ArgumentHelp
  let delete: (OpenPlan, Key) throws -> ChangeReport<Thing>
  let text: (TextWriter, ChangeReport<Thing>) -> String

  fileprivate var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "delete", abstract: abstract)
  }

  fileprivate func run(_ key: Key, _ global: GlobalOptions) throws {
    try global.show(delete(global.openPlan(), key), text)
  }
}

/// `takt … delete` of one thing that more goes along with: on a terminal it is asked first.
struct AskedDelete<Noun: AskedDeletingNoun>: ParsableCommand where Noun.Key: ExpressibleByArgument {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "delete", abstract: Noun.deletion.abstract)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: Noun.deletion.which) var key: Noun.Key
  @OptionGroup var confirmation: Confirmation

  func run() throws {
    let plan = try global.openPlan()
    let deletion = Noun.deletion
    guard confirmation.isNeeded(global) else {
      return try global.show(deletion.delete(plan, key, nil), deletion.text)
    }
    let losses = try deletion.losses(plan, key)
    if !losses.isEmpty {
      Terminal.standardError.write(global.writer.losses(losses, plan.settings.currency.code))
      guard confirmation.isGiven(global, de: "Löschen?", en: "Delete it?") else { return }
    }
    try global.show(deletion.delete(plan, key, losses), deletion.text)
  }
}

/// A noun that `AskedDelete` deletes one thing of.
protocol AskedDeletingNoun {
  associatedtype Key
  associatedtype Thing: Encodable & Equatable & Sendable

  static var deletion: AskedDeletion<Key, Thing> { get }
}

/// As `Deletion`, with what goes along: it is shown first, and handed back with the yes.
struct AskedDeletion<Key, Thing: Encodable & Equatable & Sendable> {
  let abstract: String
  let which: ArgumentHelp
  let losses: (OpenPlan, Key) throws -> Losses
  let delete: (OpenPlan, Key, Losses?) throws -> ChangeReport<Thing>
  let text: (TextWriter, ChangeReport<Thing>) -> String
}
