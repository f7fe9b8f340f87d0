import Planning
import Reports

extension Speaker {
  /// `1 Beitrag`, `18 Beiträge`: so many things of a kind.
  func count(_ number: Int, of kind: ThingKind) -> String {
    let (one, many) = kind.counted
    return count(number, one, many)
  }

  /// That a list is empty since nothing fits what was asked for, with how many there are in all.
  /// - Parameter inTime: the list shows some days only.
  func nothing(_ kind: ThingKind, fits sought: Sought, inTime: Bool = false) -> String {
    noneFits(kind, sought, inTime: inTime) + " " + told(.list(kind))
  }

  /// The same for who has no Takt.
  func noneFits(_ kind: ThingKind, _ sought: Sought, inTime: Bool = false) -> String {
    let (words, all) = (sought.words.harmless, count(sought.total, of: kind))
    let (de, en) = (kind.none.german, kind.none.english)
    return inTime
      ? say(
        de: "\(de) aus dieser Zeit passt zu \(words) (\(all) insgesamt).",
        en: "\(en) of that time fits \(words) (\(all) in all).")
      : say(
        de: "\(de) passt zu \(words) (\(all) insgesamt).",
        en: "\(en) fits \(words) (\(all) in all).")
  }
}

extension ThingKind {
  /// One of them and many, behind a number.
  fileprivate var counted: (one: Wording, many: Wording) {
    switch self {
    case .person:
      (Wording(de: "Person", en: "person"), Wording(de: "Personen", en: "people"))
    case .audience:
      (Wording(de: "Zielgruppe", en: "audience"), Wording(de: "Zielgruppen", en: "audiences"))
    case .channel: (Wording(de: "Kanal", en: "channel"), Wording(de: "Kanäle", en: "channels"))
    case .campaign:
      (Wording(de: "Kampagne", en: "campaign"), Wording(de: "Kampagnen", en: "campaigns"))
    case .goal: (Wording(de: "Ziel", en: "goal"), Wording(de: "Ziele", en: "goals"))
    case .post: (Wording(de: "Beitrag", en: "post"), Wording(de: "Beiträge", en: "posts"))
    case .idea: (Wording(de: "Idee", en: "idea"), Wording(de: "Ideen", en: "ideas"))
    case .slot:
      (Wording(de: "Sendeplatz", en: "slot"), Wording(de: "Sendeplätze", en: "slots"))
    case .occasion:
      (Wording(de: "Anlass", en: "occasion"), Wording(de: "Anlässe", en: "occasions"))
    case .pillar: (Wording(de: "Thema", en: "pillar"), Wording(de: "Themen", en: "pillars"))
    case .snippet:
      (Wording(de: "Baustein", en: "snippet"), Wording(de: "Bausteine", en: "snippets"))
    case .experiment:
      (Wording(de: "Versuch", en: "experiment"), Wording(de: "Versuche", en: "experiments"))
    case .effort: (Wording(de: "Buchung", en: "entry"), Wording(de: "Buchungen", en: "entries"))
    case .lesson: (Wording(de: "Lehre", en: "lesson"), Wording(de: "Lehren", en: "lessons"))
    case .feedback:
      (
        Wording(de: "Rückmeldung", en: "piece of feedback"),
        Wording(de: "Rückmeldungen", en: "pieces of feedback")
      )
    case .map: (Wording(de: "Zuordnung", en: "map"), Wording(de: "Zuordnungen", en: "maps"))
    case .network:
      (Wording(de: "Netzwerk", en: "network"), Wording(de: "Netzwerke", en: "networks"))
    case .metric:
      (Wording(de: "Kennzahl", en: "metric"), Wording(de: "Kennzahlen", en: "metrics"))
    }
  }

  /// Not one of them, at the beginning of a sentence.
  fileprivate var none: Wording {
    let isNeuter: Set<ThingKind> = [.goal, .pillar, .network]
    let isMasculine: Set<ThingKind> = [
      .channel, .post, .slot, .occasion, .snippet, .experiment,
    ]
    let article = isNeuter.contains(self) || isMasculine.contains(self) ? "Kein" : "Keine"
    return Wording(
      de: "\(article) \(counted.one.german)",
      en: "No \(self == .feedback ? "feedback" : counted.one.english)")
  }

  /// Several of them, as a title.
  var title: Wording {
    let many = counted.many
    let english = self == .feedback ? "feedback" : many.english
    return Wording(de: many.german, en: english.prefix(1).uppercased() + english.dropFirst())
  }
}
