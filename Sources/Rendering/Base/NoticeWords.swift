import Planning
package import Reports

/// What is said beside reports.
extension Speaker {
  package func notice(_ notice: Notice) -> String {
    switch notice {
    case .timeTwice(let wall):
      say(
        de: """
          \(wall.time) Uhr gibt es am \(wall.day.words.german) zweimal; gemeint ist das erste Mal.
          """,
        en: "\(wall.time) comes twice on \(wall.day.words.english); the first one is taken.")
    case .leftAlone(let posts, let states):
      say(
        de: "Wie zuvor: \(numbers(posts)) (\(states.map(\.name.german).joined(separator: ", "))).",
        en: "As before: \(numbers(posts)) (\(states.map(\.name.english).joined(separator: ", "))).")
    case .elsewhere(let posts, let post):
      sentences(elsewhere(posts), .post(.editTogether, post))
    case .network(let network): say(network.reason)
    case .networkWithoutAudience(let network, let audience):
      sentences(
        withoutAudience(network), .setNetworks(audience.networks + [network], of: audience.name))
    case .segment(let segment): sentences(say(segment.reason), .enter(.otherNetworks))
    case .stillPlanned(let campaign, let posts):
      say(de: "Noch geplant: \(posts).", en: "Still planned: \(posts).") + " "
        + told(.campaign(.skipPlanned, campaign))
    case .evaluated(let campaign): told(.campaign(.review, campaign))
    case .shortened(let posts): shortened(names(of: posts))
    case .linkCutOff(let posts):
      say(
        de: "Dabei ist ein Link weggefallen: \(names(of: posts)).",
        en: "A link was cut off: \(names(of: posts)).")
    case .ownTextReplaced(let posts):
      say(
        de: "Der eigene Text ist ersetzt: \(names(of: posts)).",
        en: "A text of its own was replaced: \(names(of: posts)).")
    case .occasions(let added, let changed, let same):
      say(
        de: "\(added) neu, \(changed) geändert, \(same) wie zuvor.",
        en: "\(added) new, \(changed) changed, \(same) as before.")
    case .skippedEvent(let event):
      say(
        de: "Zeile \(event.line) übergangen: \(event.reason.words.german).",
        en: "Line \(event.line) skipped: \(event.reason.words.english).")
    case .notExpanded(let count):
      say(
        de: "\(count) mit einer Wiederholung, die Takt nicht kennt: nur das erste Mal.",
        en: "\(count) repeat in a way that Takt does not know: the first time only.")
    case .publishedDespite(let post, let concern): "#\(post): " + wordsAfterwards(for: concern)
    case .pillarOfSlot(let pillar, let posts):
      say(
        de: "\(numbers(posts)): Thema \(quoted(pillar)); dafür ist der Sendeplatz da.",
        en: "\(numbers(posts)): pillar \(quoted(pillar)), which the slot is kept for.")
    case .joined(let campaign, let posts, let reason):
      joined(quoted(campaign), numbers(posts), reason) + " " + told(.enter(.noCampaign))
    case .severalRun(let campaigns):
      say(
        de: "Ohne Kampagne, denn mehrere laufen dann: \(list(campaigns)).",
        en: "Without a campaign, since several run then: \(list(campaigns)).") + " "
        + told(.enter(.oneCampaign))
    case .lost(let losses, let currency, let isDone):
      self.losses(losses, in: currency, isDone: isDone)
    case .goalMoved(let campaign):
      sentences(
        say(
          de:
            "Die Kampagne \(quoted(campaign)) hat schon begonnen: Halten Sie fest, warum Sie das Ziel ändern.",
          en:
            "The campaign \(quoted(campaign)) has begun already: write down why you change its goal."
        ),
        .campaign(.addLesson, campaign))
    case .severalPeople(let names):
      say(
        de: "Ab jetzt muss Takt wissen, wer arbeitet.",
        en: "From now on Takt has to know who is at work.") + " " + told(.introduceYourself(names))
    }
  }

  private func joined(_ campaign: String, _ posts: String, _ reason: JoinReason) -> String {
    switch reason {
    case .running:
      say(
        de: "\(posts): für die Kampagne \(campaign), die dann läuft.",
        en: "\(posts): for the campaign \(campaign), which runs then.")
    case .slot:
      say(
        de: "\(posts): für die Kampagne \(campaign); dafür ist der Sendeplatz da.",
        en: "\(posts): for the campaign \(campaign), which the slot is kept for.")
    }
  }

  private func list(_ names: [String]) -> String {
    names.map { quoted($0) }.joined(separator: ", ")
  }

  private func numbers(_ posts: [PostID]) -> String {
    let shown = posts.prefix(10).map { "#\($0)" }.joined(separator: ", ")
    let rest = number(posts.count - 10)
    return posts.count > 10
      ? shown + say(de: " und \(rest) weitere", en: " and \(rest) more") : shown
  }

  private func elsewhere(_ posts: [Post.Place.Named]) -> String {
    let some = posts.prefix(5).map { "\($0.channel) (#\($0.post))" }.joined(separator: ", ")
    let places = some.harmless + (posts.count > 5 ? ", …" : "")
    return say(
      de: "Denselben Beitrag gibt es auch auf \(places).",
      en: "The same post is also on \(places).")
  }

  private func names(of posts: [Post.Place.Named]) -> String {
    posts.map { "#\($0.post) \($0.channel)" }.joined(separator: ", ")
  }

  private func shortened(_ posts: String) -> String {
    say(de: "Gekürzt: \(posts).", en: "Shortened: \(posts).") + " " + told(.post(.readAgain, nil))
  }
}
