import Evaluation
import Planning

extension GoalStatus {
  var name: Wording {
    switch self {
    case .noGoal: Wording(de: "kein Ziel", en: "no goal")
    case .notStarted: Wording(de: "noch nicht begonnen", en: "not started yet")
    case .notMeasured: Wording(de: "nicht messbar", en: "not measurable")
    case .met: Wording(de: "erreicht", en: "met")
    case .missed: Wording(de: "verfehlt", en: "missed")
    case .notJudgeable: Wording(de: "nicht beurteilbar", en: "not judgeable")
    case .gaps: Wording(de: "nicht messbar (Lücken)", en: "not measurable (gaps)")
    case .tooEarly: Wording(de: "zu früh", en: "too early")
    case .onTrack: Wording(de: "auf Kurs", en: "on track")
    case .close: Wording(de: "knapp", en: "close")
    case .behind: Wording(de: "hinter Plan", en: "behind plan")
    case .outdated: Wording(de: "veraltet", en: "outdated")
    }
  }

  var paint: Paint {
    switch self {
    case .met, .onTrack: .good
    case .missed, .behind: .bad
    case .close, .gaps, .notMeasured, .notJudgeable, .outdated, .noGoal: .warning
    case .notStarted, .tooEarly: .dim
    }
  }
}
