import Planning
import Rendering

extension WeeklyDialogue {
  /// `1/6 Zahlen: `.
  func title(_ part: Part) -> String {
    let name = part.name.text(in: Speech.current.language)
    return "\n\(part.rawValue + 1)/\(Part.allCases.count) \(name): "
  }

  func nothingLeft(_ part: Part) -> String {
    switch part {
    case .numbers: .words(de: "nichts fällig.", en: "nothing is due.")
    case .lookingBack, .closing: .words(de: "nichts offen.", en: "nothing is left.")
    case .filling: .words(de: "kein Sendeplatz ist frei.", en: "no slot is free.")
    case .checking: .words(de: "keine Beanstandungen.", en: "nothing to complain about.")
    case .approving: .words(de: "nichts wartet darauf.", en: "nothing waits for it.")
    }
  }

  var prompt: String {
    .words(
      de: "Eingabetaste: los · s: überspringen · q: aufhören >",
      en: "Enter: go · s: skip · q: stop >"
    )
  }

  func numbersWords(_ things: Int) -> String {
    things == 1
      ? .words(de: "1 Eintrag ist fällig.", en: "1 entry is due.")
      : .words(de: "\(things) Einträge sind fällig.", en: "\(things) entries are due.")
  }

  func weekWords(_ week: Week) -> String { week.words.text(in: Speech.current.language) }

  func freeWords(_ count: Int, _ week: Week) -> String {
    let week = weekWords(week)
    return count == 1
      ? .words(de: "1 in \(week) ist frei.", en: "1 in \(week) is free.")
      : .words(de: "\(count) in \(week) sind frei.", en: "\(count) in \(week) are free.")
  }

  func findingWords(_ count: Int, _ week: Week) -> String {
    let week = weekWords(week)
    return count == 1
      ? .words(de: "1 Hinweis zu \(week).", en: "1 remark on \(week).")
      : .words(de: "\(count) Hinweise zu \(week).", en: "\(count) remarks on \(week).")
  }

  func approvalWords(_ count: Int, _ week: Week) -> String {
    let week = weekWords(week)
    return count == 1
      ? .words(de: "1 Beitrag in \(week) wartet darauf.", en: "1 post in \(week) waits for it.")
      : .words(
        de: "\(count) Beiträge in \(week) warten darauf.",
        en: "\(count) posts in \(week) wait for it.")
  }

  func quoted(_ name: String) -> String {
    .words(de: "„\(name.harmless)“", en: "“\(name.harmless)”")
  }

  var stopped: String {
    .words(
      de: "Aufgehört. `takt weekly` geht später weiter, wo etwas offen ist.",
      en: "Stopped. `takt weekly` goes on later where something is left.")
  }

  var ended: String {
    .words(de: "Das war die Woche.", en: "That was the week.")
  }
}

extension WeeklyDialogue.Part {
  fileprivate var name: Wording {
    switch self {
    case .numbers: Wording(de: "Zahlen", en: "Numbers")
    case .lookingBack: Wording(de: "Rückblick", en: "Looking back")
    case .closing: Wording(de: "Abschließen", en: "Closing")
    case .filling: Wording(de: "Sendeplätze", en: "Slots")
    case .checking: Wording(de: "Prüfung", en: "Check")
    case .approving: Wording(de: "Freigabe", en: "Approval")
    }
  }
}
