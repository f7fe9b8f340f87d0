import Planning
package import Reports

/// The free slots of a week and what could fill them.
extension TextWriter {
  package func fill(_ report: FillReport) -> String {
    let title = say(
      de: "KW \(report.week.number) · freie Sendeplätze",
      en: "Week \(report.week.number) · free slots")
    guard report.slots > 0 else {
      return heading(title) + "\n" + list([SlotReport]())
    }
    guard !report.free.isEmpty else {
      return heading(title) + "\n"
        + say(de: "Kein Platz ist mehr frei.", en: "No slot is free any more.")
    }
    let campaign = runningLine(report.running).wrapped(to: width).map { painted($0, .dim) }
    let places = report.free.flatMap { place in
      [slot(place)] + options(place.ideas.prefix(3).map { ("\($0.id)", $0) })
    }
    let advised = told(.planIdea).wrapped(to: width).map { painted($0, .dim) }
    return ([heading(title)] + campaign + places + [""] + advised).joined(separator: "\n")
  }

  /// How many slots there are, for which campaign, and the keys.
  /// - Parameter campaign: what was said at the beginning; nil: nothing.
  package func fillBegins(_ walk: FillingWalk, campaign: String?) -> String {
    let head = [freeSlots(walk.free.count)] + campaignLine(campaign, walk).wrapped(to: width)
    let keys = fillKeys(hasCampaigns: !walk.campaigns.isEmpty)
    return (head + keys.wrapped(to: width).map { painted($0, .dim) }).joined(separator: "\n")
  }

  /// The campaigns of which a key takes one.
  package func campaignChoices(_ campaigns: [String]) -> String {
    (campaigns.enumerated().map { "  \($0 + 1)  \($1.harmless)" } + ["  0  " + noCampaign])
      .joined(separator: "\n")
  }

  /// Which slot it is about.
  package func question(about fill: FillReport.Place, _ place: Int, of count: Int) -> String {
    "\n" + slot(fill) + painted("  \(place)/\(count)", .dim)
  }

  /// The ideas that fit, each behind its key.
  package func choices(_ ideas: [IdeaReport], _ offer: FillOffer) -> String {
    let more = offer.hasMore ? [say(de: "  m  weitere", en: "  m  more")] : []
    let also =
      offer.others.isEmpty
      ? []
      : also(offer.others).wrapped(to: width - 5).enumerated().map {
        ($0 == 0 ? "  a  " : "     ") + $1
      }
    guard !ideas.isEmpty else {
      let none =
        say(de: "Keine Idee passt; t schreibt einen Text.", en: "No idea fits; t types a text.")
        + " " + told(.add(.idea))
      return (none.wrapped(to: width - 2).map { "  " + painted($0, .dim) } + also)
        .joined(separator: "\n")
    }
    let keys = ideas.enumerated().map { ("\($0 + 1)", $1) }
    return (options(keys) + more + also).joined(separator: "\n")
  }

  /// Where what is chosen now will stand.
  package func fillGoes(to channels: [String]) -> String {
    let names = channels.map(\.harmless).joined(separator: ", ")
    return indented(say(de: "Auf \(names):", en: "On \(names):"))
  }

  /// Why an answer cannot be taken.
  package func fillRefuses(_ sentence: String) -> String { indented(sentence.harmless) }

  private func indented(_ words: String, _ paint: Paint = .plain) -> String {
    words.wrapped(to: width - 2).map { "  " + painted($0, paint) }.joined(separator: "\n")
  }

  /// Said when a key says nothing here.
  package func keys(of offer: FillOffer) -> String {
    indented(
      say(de: "Diese Taste gilt hier nicht: ", en: "That key says nothing here: ")
        + meanings(of: offer), .warning)
  }

  private func slot(_ fill: FillReport.Place) -> String {
    let name = place(network: fill.slot.network, channel: fill.slot.channel).harmless
    let pillar = fill.slot.pillar.map { "  [\($0.harmless)]" } ?? ""
    let special = fill.holidays.isEmpty ? "" : "  " + painted(names(of: fill.holidays), .warning)
    let campaign = fill.campaign.map { "  " + say(de: "für ", en: "for ") + quoted($0) } ?? ""
    return painted(moment(fill.at), .bold) + "  " + painted(name, .hue(fill.slot.network.hue))
      + pillar + campaign + special
  }

  /// Ideas behind the number that takes them: a key, or the idea's own.
  private func options(_ ideas: [(number: String, idea: IdeaReport)]) -> [String] {
    let table = Table(ideas) {
      Column(.right) { Cell($0.number, .bold) }
      Column(shrinksTo: 16) { $0.idea.text }
      Column(shrinksTo: 8) { Cell($0.idea.pillar ?? "", .dim) }
      Column { Cell(use(of: $0.idea), .dim) }
    }
    return lines(of: table, indent: 2)
  }
}
