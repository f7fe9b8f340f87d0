/// What a channel and a campaign gain from it.
extension Metric {
  package static let contactRequests = Metric(
    "contactRequests", of: [.post, .channel],
    wording: Wording(de: "Kontaktanfragen", en: "contact requests"),
    reason: Wording(
      de: "Wer Sie kennenlernen will, meldet sich selbst.",
      en: "People who want to know you get in touch."))
  package static let profileVisits = Metric(
    "profileVisits", of: [.post, .channel],
    wording: Wording(de: "Profilbesuche", en: "profile visits"),
    reason: Wording(
      de: "Wer nachsieht, wer da schreibt.", en: "People who look up who is writing."))
  package static let messages = Metric(
    "messages", of: [.post, .channel],
    wording: Wording(de: "Nachrichten", en: "messages"),
    reason: Wording(
      de: "Ein Gespräch ist mehr wert als hundert Klicks.",
      en: "A conversation is worth more than a hundred clicks."))
  package static let mentions = Metric(
    "mentions", of: [.channel],
    wording: Wording(de: "Erwähnungen", en: "mentions"),
    reason: Wording(de: "Wie oft andere von Ihnen sprechen.", en: "How often others speak of you."))
  package static let responseMinutes = Metric(
    "responseMinutes", kind: .duration, better: .less, unit: .minutes, of: [.channel],
    wording: Wording(de: "Antwortzeit", en: "response time"),
    reason: Wording(
      de: "Minuten bis zur ersten Antwort: Wer fragt, wartet nicht gern.",
      en: "Minutes to the first reply: nobody who asks likes to wait."))
  package static let followers = Metric(
    "followers", kind: .stock, of: [.channel],
    wording: Wording(de: "Follower", en: "followers"),
    reason: Wording(
      de: "Wie viele Ihre Beiträge abonniert haben; wächst fast immer und sagt darum wenig.",
      en: "How many subscribed to your posts; it nearly always grows, so it tells little."))
  package static let newFollowers = Metric(
    "newFollowers", of: [.channel],
    wording: Wording(de: "neue Follower", en: "new followers"),
    reason: Wording(
      de: "Wie viele in dieser Zeit dazukamen.", en: "How many came in during that time."))
  package static let unfollows = Metric(
    "unfollows", better: .less, of: [.channel],
    wording: Wording(de: "verlorene Follower", en: "unfollows"),
    reason: Wording(de: "Wie viele gegangen sind.", en: "How many have left."))
  package static let pageViews = Metric(
    "pageViews", of: [.channel],
    wording: Wording(de: "Seitenaufrufe", en: "page views"),
    reason: Wording(
      de: "Wie oft Ihre Seite im Netzwerk geöffnet wurde.",
      en: "How often your page on the network was opened."))
  package static let uniqueVisitors = Metric(
    "uniqueVisitors", of: [.channel],
    wording: Wording(de: "Besucher", en: "unique visitors"),
    reason: Wording(
      de: "Wie viele verschiedene Menschen Ihre Seite öffneten.",
      en: "How many different people opened your page."))
  package static let leads = Metric(
    "leads", of: [.campaign, .post],
    wording: Wording(de: "Anfragen", en: "leads"),
    reason: Wording(
      de: "Wer anruft, schreibt oder in den Laden kommt und sagt, woher er Sie kennt.",
      en: "People who call, write or come in and say where they heard of you."))
  package static let sales = Metric(
    "sales", of: [.campaign, .post],
    wording: Wording(de: "Verkäufe", en: "sales"),
    reason: Wording(
      de: "Was daraus wirklich verkauft wurde.", en: "What was really sold because of it."))
  package static let revenue = Metric(
    "revenue", unit: .money, of: [.campaign, .post],
    wording: Wording(de: "Umsatz", en: "revenue"),
    reason: Wording(
      de: "Was diese Verkäufe eingebracht haben.", en: "What these sales brought in."))
  package static let costPerLead = Metric(
    "costPerLead", kind: .ratio, better: .less, unit: .money, of: [.campaign],
    from: .price(per: .leads),
    wording: Wording(de: "Kosten je Anfrage", en: "cost per lead"),
    reason: Wording(
      de: "Arbeitsstunden und Geld durch Anfragen: was eine wirklich kostet.",
      en: "Hours of work and money by leads: what one really costs."))
  package static let costPerSale = Metric(
    "costPerSale", kind: .ratio, better: .less, unit: .money, of: [.campaign],
    from: .price(per: .sales),
    wording: Wording(de: "Kosten je Verkauf", en: "cost per sale"),
    reason: Wording(
      de: "Arbeitsstunden und Geld durch Verkäufe: was einer wirklich kostet.",
      en: "Hours of work and money by sales: what one really costs."))

  /// The full cost of one result.
  package var isPrice: Bool { kind == .ratio && unit == .money }
}
