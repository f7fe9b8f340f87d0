import Evaluation
import Planning

extension ExperimentVerdict {
  var name: Wording {
    switch self {
    case .running: Wording(de: "läuft", en: "running")
    case .notDecidable: Wording(de: "nicht entscheidbar", en: "not decidable")
    case .noDifference: Certainty.noDifference.name
    case .hint: Certainty.hint.name
    case .supported: Certainty.supported.name
    }
  }

  var paint: Paint {
    switch self {
    case .running: .plain
    case .noDifference: Certainty.noDifference.paint
    case .notDecidable, .hint: .warning
    case .supported: Certainty.supported.paint
    }
  }
}

extension ExperimentTrial.State {
  var name: Wording {
    switch self {
    case .planned: Wording(de: "geplant", en: "planned")
    case .skipped: Wording(de: "ausgelassen, zählt nicht", en: "skipped, does not count")
    case .outside:
      Wording(de: "außerhalb des Zeitraums, zählt nicht", en: "outside the period, does not count")
    case .paid: Wording(de: "beworben, zählt nicht", en: "boosted, does not count")
    case .young: Wording(de: "noch zu jung", en: "too young yet")
    case .unmeasured: Wording(de: "nicht gemessen", en: "not measured")
    case .measured: Wording(de: "gemessen", en: "measured")
    }
  }
}
