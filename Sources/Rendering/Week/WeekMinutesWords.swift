import Evaluation
import Planning
import Reports

/// Sentences on a week's minutes beside the time that there is.
extension Speaker {
  /// `150 von 120 Minuten verplant, 24 fürs Antworten reserviert`.
  func booked(_ minutes: WeekMinutes) -> String {
    guard let available = minutes.available else {
      return say(
        de: "\(number(minutes.planned)) Minuten verplant, Zeit nicht angegeben",
        en: "\(number(minutes.planned)) minutes planned, time not stated")
    }
    let words = say(
      de: "\(number(minutes.planned)) von \(number(available)) Minuten verplant",
      en: "\(number(minutes.planned)) of \(number(available)) minutes planned")
    guard let reserve = minutes.reserve, reserve > 0 else { return words }
    let kept = say(
      de: ", \(number(reserve)) fürs Antworten reserviert",
      en: ", \(number(reserve)) kept for answering")
    return words + kept
  }

  /// ` – 54 zu viel`; empty where everything fits.
  func excess(_ minutes: WeekMinutes) -> String {
    minutes.excess.map { excess in
      say(de: " – \(number(excess)) zu viel", en: " – \(number(excess)) too many")
    } ?? ""
  }

  /// What to drop, a sentence each; why a network comes first is said once.
  func drops(_ minutes: WeekMinutes) -> [String] {
    var said: Set<Network> = []
    return minutes.drop.enumerated().map { place, drop in
      let start =
        place == 0
        ? say(de: "Zuerst weglassen:", en: "Drop first:") : say(de: "Dann:", en: "Then:")
      let reason = said.insert(drop.network).inserted ? " " + self.reason(drop) : ""
      return "\(start) #\(drop.post) \(drop.network.name), \(drop.minutes) min.\(reason)"
    }
  }

  func withoutAudience(_ network: Network) -> String {
    say(
      de: "\(network.name) ist für keine Ihrer Zielgruppen eingetragen.",
      en: "None of your audiences is on \(network.name) yet.")
  }

  private func reason(_ drop: WeekMinutes.Drop) -> String {
    let name = drop.network.name
    switch drop.ground {
    case .results(let metric, let perHour, let best):
      let (rate, most) = (rate(perHour), rate(best))
      return say(
        de:
          "\(name) bringt je Stunde \(rate) \(metric.wording.german), das beste Netzwerk \(most).",
        en: "\(name) brings \(rate) \(metric.wording.english) an hour, the best network \(most).")
    case .audience(nil):
      return withoutAudience(drop.network)
    case .audience(let place?):
      return say(
        de:
          "\(name) steht für die Zielgruppe an \(place). Stelle; Ergebnisse je Stunde fehlen noch.",
        en: "\(name) comes \(ordinal(place)) for the audience; results per hour are not known yet.")
    }
  }

  private func rate(_ perHour: Double) -> String {
    number(perHour, decimals: perHour < 10 ? 1 : 0)
  }

  private func ordinal(_ place: Int) -> String {
    switch place {
    case 1: "first"
    case 2: "second"
    case 3: "third"
    default: "\(place)th"
    }
  }
}
