/// What people did with a post.
extension Metric {
  package static let engagements = Metric(
    "engagements", of: [.post, .channel],
    wording: Wording(de: "Reaktionen aller Art", en: "engagements"),
    reason: Wording(
      de: "Die eigene Summe des Netzwerks; was darin steckt, ist überall anders.",
      en: "The network's own sum; what it holds differs everywhere."))
  package static let reactions = Metric(
    "reactions", of: [.post, .channel],
    wording: Wording(de: "Reaktionen", en: "reactions"),
    reason: Wording(
      de: "„Gefällt mir“ und Verwandtes: der kleinste Beifall.",
      en: "Likes and their relatives: the smallest applause."))
  package static let comments = Metric(
    "comments", of: [.post, .channel],
    wording: Wording(de: "Kommentare", en: "comments"),
    reason: Wording(
      de: "Wer schreibt, dem ist es nicht gleichgültig.",
      en: "People who write are not indifferent."))
  package static let shares = Metric(
    "shares", of: [.post, .channel],
    wording: Wording(de: "geteilt", en: "shares"),
    reason: Wording(
      de: "Wer teilt, empfiehlt Sie weiter.", en: "People who share recommend you."))
  package static let saves = Metric(
    "saves", of: [.post],
    wording: Wording(de: "gespeichert", en: "saves"),
    reason: Wording(
      de: "Wer speichert, will wiederkommen.", en: "People who save it want to come back."))
  package static let sends = Metric(
    "sends", of: [.post],
    wording: Wording(de: "weitergeschickt", en: "sends"),
    reason: Wording(
      de: "Als Nachricht an jemanden weitergegeben.", en: "Passed on to somebody as a message."))
  package static let follows = Metric(
    "follows", of: [.post],
    wording: Wording(de: "neue Follower durch den Beitrag", en: "follows from the post"),
    reason: Wording(
      de: "Wer wegen dieses Beitrags mehr von Ihnen lesen will.",
      en: "People who want to read more because of this post."))
  package static let hides = Metric(
    "hides", better: .less, of: [.post],
    wording: Wording(de: "ausgeblendet", en: "hides"),
    reason: Wording(
      de: "Wer ausblendet, den haben Sie gestört.", en: "People who hide it were disturbed by it."))
  package static let interactions = Metric(
    "interactions", of: [.post], from: .sum(of: [.reactions, .comments, .shares]),
    wording: Wording(de: "Interaktionen", en: "interactions"),
    reason: Wording(
      de: """
        Reaktionen, Kommentare und geteilte Beiträge zusammen, in jedem Netzwerk gleich \
        gezählt.
        """,
      en: "Reactions, comments and shares, counted alike on every network."))
  package static let engagementRate = Metric(
    "engagementRate", kind: .ratio, unit: .fraction, of: [.post],
    from: .rate(of: [.interactions], by: [.reach, .impressions]),
    wording: Wording(de: "Interaktionsrate", en: "engagement rate"),
    reason: Wording(
      de: "Interaktionen je erreichter Person, sonst je Einblendung: ob der Beitrag berührt.",
      en: "Interactions per person reached, else per impression: whether the post touches."))
}
