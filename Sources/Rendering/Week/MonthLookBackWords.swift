import Planning
import Reports

/// Words for a month that is looked back on.
extension Speaker {
  func title(of report: MonthLookBack) -> String {
    let month = say(report.month.words)
    return say(de: "\(month), Rückblick", en: "\(month) in review")
  }

  var goalsTitle: String { say(de: "Ziele", en: "Goals") }
  var learntTitle: String { say(de: "Gelernt", en: "Learnt") }

  func bestTitle(_ report: MonthLookBack) -> String {
    let title = say(de: "Die besten Beiträge", en: "The best posts")
    return report.orderedBy.map { "\(title) (\(say($0.wording)))" } ?? title
  }

  func nextTitle(_ next: MonthLookBack.Next) -> String {
    let month = say(next.month.words)
    return say(de: "Als Nächstes: \(month)", en: "Next: \(month)")
  }

  /// `12 Beiträge sind erschienen: Facebook 6, X 6. 1 geplanter ist nicht erschienen.`
  func wentOut(_ report: MonthLookBack) -> String {
    let places = report.networks.map { "\($0.network.name) \(number($0.published))" }
      .joined(separator: ", ")
    let isOne = report.published == 1
    let out =
      report.published == 0
      ? say(de: "Kein Beitrag ist erschienen.", en: "No post went out.")
      : say(
        de: "\(posts(report.published)) \(isOne ? "ist" : "sind") erschienen: \(places).",
        en: "\(posts(report.published)) went out: \(places).")
    let rest = [
      report.notPublished > 0
        ? say(
          de: "\(number(report.notPublished)) geplant und nicht erschienen",
          en: "\(number(report.notPublished)) planned and not sent") : nil,
      report.skipped > 0
        ? say(
          de: "\(number(report.skipped)) ausgelassen", en: "\(number(report.skipped)) skipped")
        : nil,
      report.toCome > 0
        ? say(
          de: "\(number(report.toCome)) noch geplant", en: "\(number(report.toCome)) still to come")
        : nil,
    ].compactMap(\.self)
    return rest.isEmpty ? out : out + " " + rest.joined(separator: ", ") + "."
  }

  /// What it cost, and of how many posts that is known: nothing booked is no zero.
  func cost(_ booked: MonthLookBack.Booked, of published: Int) -> String {
    let amounts = [
      booked.minutes.map { minutes in
        say(de: "\(duration(minutes)) Arbeit", en: "\(duration(minutes)) of work")
          + (published > 0
            ? say(
              de: " (bei \(booked.postsWithMinutes) von \(ofPosts(published)))",
              en: " (on \(booked.postsWithMinutes) of \(ofPosts(published)))") : "")
      },
      booked.money.map { money($0, booked.currency) },
    ].compactMap(\.self)
    return amounts.isEmpty
      ? say(de: "Arbeit und Geld sind nicht gebucht.", en: "No work and no money were booked.")
      : say(de: "Gebucht: ", en: "Booked: ") + amounts.joined(separator: ", ") + "."
  }

  func next(_ next: MonthLookBack.Next) -> String {
    let planned =
      next.posts == 0
      ? say(de: "Noch ist nichts geplant.", en: "Nothing is planned yet.")
      : say(de: "\(posts(next.posts)) geplant.", en: "\(posts(next.posts)) planned.")
    let days = next.days.holidays.map(named)
    return [
      planned,
      next.beginning.isEmpty
        ? nil
        : say(de: "Es beginnt: ", en: "Beginning: ")
          + next.beginning.map(quoted).joined(separator: ", ") + ".",
      next.ending.isEmpty
        ? nil
        : say(de: "Es endet: ", en: "Ending: ") + next.ending.map(quoted).joined(separator: ", ")
          + ".",
      days.isEmpty
        ? nil
        : say(de: "Besondere Tage: ", en: "Special days: ") + days.joined(separator: " · ") + ".",
    ].compactMap(\.self).joined(separator: " ")
  }
}
