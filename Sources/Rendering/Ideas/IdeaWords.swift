import Planning
import Reports

/// Age and fate of an idea.
extension Speaker {
  func age(of idea: IdeaReport) -> String {
    idea.ageDays == 0 ? say(de: "heute", en: "today") : days(idea.ageDays)
  }

  /// What became of it, or how it may come back.
  func fate(of idea: IdeaReport) -> String {
    let posts = idea.posts.map { "#\($0.post)" }.joined(separator: " ")
    guard let evergreen = idea.evergreen else { return posts }
    return ([rule(evergreen)] + (posts.isEmpty ? [] : [posts])).joined(separator: "; ")
  }

  func rule(_ evergreen: IdeaReport.Evergreen) -> String {
    let weeks = evergreen.pauseDays / 7
    let pause =
      evergreen.pauseDays.isMultiple(of: 7)
      ? count(weeks, Wording(de: "Woche", en: "week"), Wording(de: "Wochen", en: "weeks"))
      : days(evergreen.pauseDays)
    var parts = [say(de: "Pause \(pause)", en: "pause of \(pause)")]
    if let most = evergreen.mostUses {
      parts.append(say(de: "höchstens \(number(most))-mal", en: "\(number(most)) times at most"))
    }
    if let from = evergreen.seasonFrom, let to = evergreen.seasonTo {
      parts.append("\(dayOfYear(from))–\(dayOfYear(to))")
    }
    return parts.joined(separator: ", ")
  }

  /// `15.11.`, `15 Nov`; any leap year has every day.
  private func dayOfYear(_ text: String) -> String {
    Day("2000-" + text).map(dayAndMonth) ?? text
  }
}
