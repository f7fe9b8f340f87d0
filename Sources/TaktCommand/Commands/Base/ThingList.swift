import Actions
import ArgumentParser
import Rendering

/// `takt … list` of a noun whose list takes no options.
struct ThingList<Noun: ListingNoun>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Noun.listing.abstract)
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let listing = Noun.listing
    try global.show(listing.things(global.openPlan()), listing.text)
  }
}

/// A noun that `ThingList` shows all things of.
protocol ListingNoun {
  associatedtype Thing: Encodable

  static var listing: Listing<Thing> { get }
}

/// What help says of a list, where its things come from, and how they read.
struct Listing<Thing: Encodable> {
  var abstract = String.words(de: "Alle zeigen.", en: "Show all.")
  let things: (OpenPlan) throws -> [Thing]
  let text: (TextWriter, [Thing]) -> String
}
