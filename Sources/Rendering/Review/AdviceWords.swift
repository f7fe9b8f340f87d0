import Evaluation
import Planning
import Reports

/// At most three things to change, each with what speaks for it and how sure that is.
extension Speaker {
  var changesTitle: String { say(de: "Was Sie ändern können", en: "What to change") }

  /// What to do, the evidence, and its uncertainty.
  func sentence(_ advice: AdviceReport) -> String {
    let (count, all) = (advice.count ?? 0, advice.of ?? 0)
    switch advice.kind {
    case .measure:
      return say(
        de:
          "Zuerst messen: \(coverage(count, all)) Ohne die übrigen bleibt alles andere unsicher.",
        en:
          "Measure first: \(coverage(count, all)) Without the others all else stays unsure."
      ) + " " + told(.measureByHand)
    case .keepPlan:
      return say(
        de:
          "Weniger planen oder mehr veröffentlichen: \(count) von \(all) fälligen Beiträgen gingen hinaus. Gezählt, nicht geschätzt.",
        en:
          "Plan less or publish more: \(count) of \(all) posts due went out. Counted, not estimated."
      )
    case .shift: return shift(advice)
    case .moveTime:
      let network = advice.network?.name ?? ""
      let chance = advice.probability.map(rounded) ?? unknown
      return say(
        de:
          "Mehr Zeit für \(network): Je Stunde bringt es am meisten (mit \(chance) Wahrscheinlichkeit, bei \(count) Ergebnissen).",
        en:
          "More time for \(network): it brings most for an hour (with a probability of \(chance), of \(count) results)."
      )
    case .tryAnother:
      let metric = advice.metric.map { say($0.wording) } ?? ""
      let effect = advice.effect.map(rounded) ?? unknown
      return say(
        de:
          "Eine Sache anders versuchen: Was hinausging, brachte \(effect) der erwarteten \(metric). Woran es liegt, zeigt nur ein Versuch.",
        en:
          "Try one thing another way: what went out brought \(effect) of the \(metric) expected. Only an experiment shows why."
      ) + " " + told(.add(.experiment))
    case .budget:
      return say(
        de:
          "Stunden und Plan zusammenbringen: \(duration(count)) statt \(duration(all)). Gezählt, nicht geschätzt.",
        en:
          "Bring hours and plan together: \(duration(count)) instead of \(duration(all)). Counted, not estimated."
      )
    case .answer:
      return say(
        de:
          "Nachfassen: \(count == 1 ? "Eine Rückmeldung wartet" : "\(count) Rückmeldungen warten") noch.",
        en:
          "Follow up: \(count == 1 ? "one reply is" : "\(count) replies are") still open."
      ) + " " + told(.listFollowUps)
    case .startValue:
      let metric = advice.metric.map { say($0.wording) } ?? ""
      return say(
        de:
          "Vor der nächsten Kampagne messen, wo Sie stehen (\(metric)): Ohne Startwert ist keine Verbesserung zu sehen.",
        en:
          "Measure where you stand before the next campaign (\(metric)): without a start value no improvement shows."
      )
    }
  }

  private func shift(_ advice: AdviceReport) -> String {
    guard let trait = advice.trait, let key = advice.value, let factor = advice.factor,
      let metric = advice.metric
    else { return "" }
    let name = groupName(key, of: trait)
    let band = advice.low.flatMap { low in advice.high.map { range(low, $0) } }
    let spread = band.map { say(de: ", Spanne \($0)", en: ", range \($0)") } ?? ""
    let evidence = say(
      de:
        "\(change(factor)) \(say(metric.wording))\(spread), \(advice.count ?? 0) von \(advice.of ?? 0) Beiträgen",
      en:
        "\(change(factor)) \(say(metric.wording))\(spread), \(advice.count ?? 0) of \(advice.of ?? 0) posts"
    )
    let network = advice.network?.name ?? ""
    let sure = say(advice.certainty.name)
    let what =
      advice.isMore
      ? say(de: "Mehr davon auf \(network): \(name)", en: "More of this on \(network): \(name)")
      : say(de: "Weniger davon auf \(network): \(name)", en: "Less of this on \(network): \(name)")
    let more = advice.toSettle.map {
      say(
        de: " Etwa \(number($0)) weitere Beiträge klären es.",
        en: " About \(number($0)) more posts would settle it.")
    }
    return "\(what) (\(sure): \(evidence))." + (more ?? "")
  }
}
