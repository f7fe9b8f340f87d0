import Evaluation
import Planning
import Reports

/// Sentences of the walk through the numbers that are due.
extension Speaker {
  /// What may be typed beside a number; each key stays on one line with its meaning.
  var walkKeys: String {
    let keys = [
      say(de: "Eingabetaste: unbekannt", en: "Enter: unknown"),
      say(de: "+3: drei mehr", en: "+3: three more"),
      say(de: "?: was gemeint ist", en: "?: what is meant"), say(de: "z: zurück", en: "b: back"),
      say(de: "s: weiter zum nächsten", en: "s: on to the next"),
      say(de: "q: aufhören", en: "q: stop"),
    ]
    return keys.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: " · ")
  }

  func walkDone(_ report: WalkReport) -> String {
    let (posts, channels, campaigns) = (report.posts, report.channels, report.campaigns)
    let parts = [
      posts.due > 0
        ? say(
          de: "\(posts.done) von \(ofPosts(posts.due)) gemessen",
          en: "\(posts.done) of \(ofPosts(posts.due)) measured") : nil,
      channels.due > 0
        ? say(
          de: "Follower auf \(channels.done) von \(ofChannels(channels.due)) gezählt",
          en: "followers counted on \(channels.done) of \(ofChannels(channels.due))") : nil,
      campaigns.due > 0
        ? say(
          de: "bei \(campaigns.done) von \(ofCampaigns(campaigns.due)) gezählt",
          en: "counted for \(campaigns.done) of \(ofCampaigns(campaigns.due))") : nil,
    ].compactMap(\.self).joined(separator: ", ")
    let time = report.seconds.map { " in " + seconds($0) } ?? ""
    return capitalised(parts) + time + "."
  }

  func walkLeft(_ report: WalkReport) -> String? {
    let left = report.posts.due - report.posts.done
    guard left > 0 else { return nil }
    return say(
      de: "\(posts(left)) \(left == 1 ? "bleibt" : "bleiben") offen.",
      en: "\(posts(left)) \(left == 1 ? "is" : "are") left.") + " " + told(.measureByHand)
  }

  func walkRest(_ report: WalkReport) -> String? {
    report.unfinished.map { told(.post(.measure, $0)) }
  }

  func ofPosts(_ number: Int) -> String {
    count(number, Wording(de: "Beitrag", en: "post"), Wording(de: "Beiträgen", en: "posts"))
  }

  func ofChannels(_ number: Int) -> String {
    count(number, Wording(de: "Kanal", en: "channel"), Wording(de: "Kanälen", en: "channels"))
  }

  func ofCampaigns(_ number: Int) -> String {
    count(
      number, Wording(de: "Kampagne", en: "campaign"), Wording(de: "Kampagnen", en: "campaigns"))
  }

  func coverage(after report: WalkReport) -> String? {
    let coverage = report.coverage
    guard let fraction = coverage.fraction else { return nil }
    let words = say(
      de: """
        Abdeckung der letzten \(MeasuringRound.daysBack) Tage: \(percent(fraction)) \
        (\(coverage.measured) von \(ofPosts(coverage.published))).
        """,
      en: """
        Coverage of the last \(MeasuringRound.daysBack) days: \(percent(fraction)) \
        (\(coverage.measured) of \(ofPosts(coverage.published))).
        """)
    let gap =
      switch coverage.sufficiency {
      case .enough: ""
      case .provesNoMiss(let needed), .saysNothing(let needed):
        say(
          de: " Unter \(percent(needed)) lässt sich „verfehlt“ nicht belegen.",
          en: " Below \(percent(needed)) a missed goal cannot be proven.")
      }
    return words + gap
  }

  /// What there is to say where nothing is due, and when something will be.
  func nothingDue(next: Day?, today: Day) -> String {
    let nothing = say(de: "Jetzt ist nichts zu messen.", en: "There is nothing to measure now.")
    let coming = next.map { next in
      next == today
        ? say(de: " Das Nächste ist heute noch dran.", en: " The next is due later today.")
        : say(
          de: " Das Nächste ist am \(weekdayAndDate(next)) dran.",
          en: " The next is due on \(weekdayAndDate(next)).")
    }
    return nothing + (coming ?? "") + " " + told(.post(.measure, nil))
  }
}
