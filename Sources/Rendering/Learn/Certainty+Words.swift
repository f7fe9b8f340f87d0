import Evaluation
import Planning

extension Certainty {
  var name: Wording {
    switch self {
    case .tooLittleData: Wording(de: "zu wenig Daten", en: "too little data")
    case .noDifference: Wording(de: "kein Unterschied erkennbar", en: "no difference visible")
    case .hint: Wording(de: "Hinweis", en: "hint")
    case .supported: Wording(de: "belegt", en: "supported")
    }
  }

  var paint: Paint {
    switch self {
    case .tooLittleData, .noDifference: .dim
    case .hint: .warning
    case .supported: .good
    }
  }
}
