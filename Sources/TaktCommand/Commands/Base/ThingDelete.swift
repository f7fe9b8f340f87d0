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
