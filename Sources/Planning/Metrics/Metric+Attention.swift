/// Metrics of attention: who saw a post, and who clicked.
extension Metric {
  package static let impressions = Metric(
    "impressions", of: [.post, .channel],
    wording: Wording(de: "Einblendungen", en: "impressions"),
    reason: Wording(
      de: "Wie oft der Beitrag auf einem Bildschirm stand; Meta nennt das Aufrufe.",
      en: "How often the post was on a screen; Meta calls that views."))
  package static let reach = Metric(
    "reach", of: [.post, .channel],
    wording: Wording(de: "Reichweite", en: "reach"),
    reason: Wording(
      de: "Wie viele Menschen den Beitrag sahen, jeder einmal gezählt.",
      en: "How many people saw it, each counted once."))
  package static let uniqueImpressions = Metric(
    "uniqueImpressions", of: [.channel],
    wording: Wording(de: "einzelne Betrachter", en: "unique impressions"),
    reason: Wording(
      de: "Wie viele Mitglieder an einem Tag etwas von Ihnen sahen (LinkedIn).",
      en: "How many members saw something of yours on a day (LinkedIn)."))
  package static let videoViews = Metric(
    "videoViews", of: [.post, .channel],
    wording: Wording(de: "Videoaufrufe", en: "video views"),
    reason: Wording(
      de: "Wie oft das Video lief; jedes Netzwerk zählt anders.",
      en: "How often the video played; each network counts it its own way."))
  package static let clicks = Metric(
    "clicks", of: [.post, .channel],
    wording: Wording(de: "Klicks", en: "clicks"),
    reason: Wording(
      de: "Jeder Klick auf den Beitrag, den das Netzwerk zählt.",
      en: "Every click on the post that the network counts."))
  package static let linkClicks = Metric(
    "linkClicks", of: [.post, .channel],
    wording: Wording(de: "Linkklicks", en: "link clicks"),
    reason: Wording(
      de: "Nur wer klickt, sieht Ihre Seite.", en: "Only people who click see your page."))
  package static let clickRate = Metric(
    "clickRate", kind: .ratio, unit: .fraction, of: [.post],
    from: .rate(of: [.linkClicks, .clicks], by: [.impressions]),
    wording: Wording(de: "Klickrate", en: "click rate"),
    reason: Wording(
      de: "Linkklicks, sonst Klicks, je Einblendung: ob der Beitrag neugierig macht.",
      en: "Link clicks, else clicks, per impression: whether the post makes curious."))
}
