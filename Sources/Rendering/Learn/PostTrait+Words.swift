import Evaluation
import Planning

extension PostTrait {
  var name: Wording {
    switch self {
    case .format: Wording(de: "Format", en: "format")
    case .weekday: Wording(de: "Wochentag", en: "weekday")
    case .daypart: Wording(de: "Tageszeit", en: "part of the day")
    case .pillar: Wording(de: "Thema", en: "pillar")
    }
  }
}

extension Daypart {
  var name: Wording {
    switch self {
    case .early: Wording(de: "früh (6–9 Uhr)", en: "early (6–9)")
    case .morning: Wording(de: "vormittags (9–12 Uhr)", en: "morning (9–12)")
    case .midday: Wording(de: "mittags (12–14 Uhr)", en: "midday (12–14)")
    case .afternoon: Wording(de: "nachmittags (14–17 Uhr)", en: "afternoon (14–17)")
    case .evening: Wording(de: "abends (17–22 Uhr)", en: "evening (17–22)")
    }
  }
}
