import Planning
import Reports

/// Who is at work, and how that is known.
extension Speaker {
  func words(for report: AtWorkReport) -> String {
    guard let person = report.person else { return nobody(in: report) }
    let name = quoted(person)
    return switch report.origin {
    case .option, .environment:
      say(
        de: "Sie sind \(name): So sagt es \(report.from ?? "").",
        en: "You are \(name): \(report.from ?? "") says so.")
    case .computer:
      sentences(
        say(
          de: "Sie sind \(name); dieser Computer merkt es sich.",
          en: "You are \(name); this computer remembers it."), .forgetYourself)
    case .plan, .default:
      say(
        de: "Sie sind \(name): Der Plan kennt sonst niemanden.",
        en: "You are \(name): the plan knows nobody else.")
    }
  }

  private func nobody(in report: AtWorkReport) -> String {
    switch report.people.count {
    case 0: say(de: "Noch niemand.", en: "Nobody yet.") + " " + told(.add(.person))
    case 1:
      say(
        de:
          "Auf diesem Computer ist niemand gemerkt; Sie sind \(quoted(report.people[0])), denn der Plan kennt sonst niemanden.",
        en:
          "Nobody is remembered on this computer; you are \(quoted(report.people[0])), since the plan knows nobody else."
      )
    default:
      sentences(
        say(
          de:
            "Auf diesem Computer ist niemand gemerkt. Der Plan kennt \(report.people.quotedGerman).",
          en:
            "Nobody is remembered on this computer. The plan knows \(report.people.quotedEnglish)."),
        .introduceYourself(report.people))
    }
  }
}
