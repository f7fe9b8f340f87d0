import Evaluation
import Planning
import Reports

/// At most three things to change, each with what speaks for it and how sure that is.
extension Speaker {
  var changesTitle: String { say(de: "Was Sie ändern können", en: "What to change") }

  /// What to do, the evidence, and its uncertainty.
  func sentence(_ advice: Advice) -> String {
    switch advice {
    case .measure(_, let posts):
      let known = coverage(posts.measured, posts.published)
      return say(
        de:
          "Zuerst messen: \(known) Ohne die übrigen bleibt alles andere unsicher.",
        en:
          "Measure first: \(known) Without the others all else stays unsure."
      ) + " " + told(.measureByHand)
    case .keepPlan(let plan):
      return say(
        de:
          "Weniger planen oder mehr veröffentlichen: \(plan.published) von \(plan.due) fälligen Beiträgen gingen hinaus. Gezählt, nicht geschätzt.",
        en:
          "Plan less or publish more: \(plan.published) of \(plan.due) posts due went out. Counted, not estimated."
      )
    case .shift(let shift): return sentence(shift, advice.certainty)
    case .moveTime(let lead, let results):
      let (network, count) = (lead.network.name, Int(results))
      let chance = rounded(lead.probability)
      return say(
        de:
          "Mehr Zeit für \(network): Je Stunde bringt es am meisten (mit \(chance) Wahrscheinlichkeit, bei \(count) Ergebnissen).",
        en:
          "More time for \(network): it brings most for an hour (with a probability of \(chance), of \(count) results)."
      )
    case .tryAnother(let metric, let effect):
      let (metric, effect) = (say(metric.wording), rounded(effect))
      return say(
        de:
          "Eine Sache anders versuchen: Was hinausging, brachte \(effect) der erwarteten \(metric). Woran es liegt, zeigt nur ein Versuch.",
        en:
          "Try one thing another way: what went out brought \(effect) of the \(metric) expected. Only an experiment shows why."
      ) + " " + told(.add(.experiment))
    case .budget(let minutes, let allowed):
      return say(
        de:
          "Stunden und Plan zusammenbringen: \(duration(minutes)) statt \(duration(allowed)). Gezählt, nicht geschätzt.",
        en:
          "Bring hours and plan together: \(duration(minutes)) instead of \(duration(allowed)). Counted, not estimated."
      )
    case .answer(let count):
      return say(
        de:
          "Nachfassen: \(count == 1 ? "Eine Rückmeldung wartet" : "\(count) Rückmeldungen warten") noch.",
        en:
          "Follow up: \(count == 1 ? "one reply is" : "\(count) replies are") still open."
      ) + " " + told(.listFollowUps)
    case .startValue(let metric):
      let metric = say(metric.wording)
      return say(
        de:
          "Vor der nächsten Kampagne messen, wo Sie stehen (\(metric)): Ohne Startwert ist keine Verbesserung zu sehen.",
        en:
          "Measure where you stand before the next campaign (\(metric)): without a start value no improvement shows."
      )
    }
  }

  private func sentence(_ shift: Advice.Shift, _ certainty: Certainty) -> String {
    let (name, factor) = (groupName(shift.value), change(shift.factor))
    let (network, metric) = (shift.network.name, say(shift.metric.wording))
    let band = shift.band.map { range($0.low, $0.high) }
    let spread = band.map { say(de: ", Spanne \($0)", en: ", range \($0)") } ?? ""
    let evidence = say(
      de:
        "\(factor) \(metric)\(spread), \(shift.posts) von \(shift.of) Beiträgen",
      en:
        "\(factor) \(metric)\(spread), \(shift.posts) of \(shift.of) posts"
    )
    let sure = say(certainty.name)
    let what =
      shift.factor > 1
      ? say(de: "Mehr davon auf \(network): \(name)", en: "More of this on \(network): \(name)")
      : say(de: "Weniger davon auf \(network): \(name)", en: "Less of this on \(network): \(name)")
    let more = shift.toSettle.map {
      say(
        de: " Etwa \(number($0)) weitere Beiträge klären es.",
        en: " About \(number($0)) more posts would settle it.")
    }
    return "\(what) (\(sure): \(evidence))." + (more ?? "")
  }
}
