/// The feasts of the Christian year, New Year and the first of May.
extension Feast {
  static let newYear = Feast(.fixed(1, 1), de: "Neujahr", en: "New Year's Day")
  static let epiphany = Feast(.fixed(1, 6), de: "Heilige Drei Könige", en: "Epiphany")
  static let saintJoseph = Feast(
    .fixed(3, 19), de: "Josefstag", en: "St Joseph's Day",
    otherwise: [.austria: Wording(de: "Josefitag", en: "St Joseph's Day")])
  static let goodFriday = Feast(.easter(-2), de: "Karfreitag", en: "Good Friday")
  static let easterSunday = Feast(.easter(0), de: "Ostersonntag", en: "Easter Sunday")
  static let easterMonday = Feast(.easter(1), de: "Ostermontag", en: "Easter Monday")
  static let labourDay = Feast(
    .fixed(5, 1), de: "Tag der Arbeit", en: "Labour Day",
    otherwise: [.austria: Wording(de: "Staatsfeiertag", en: "Labour Day")])
  static let ascension = Feast(
    .easter(39), de: "Christi Himmelfahrt", en: "Ascension Day",
    otherwise: [.switzerland: Wording(de: "Auffahrt", en: "Ascension Day")])
  static let whitSunday = Feast(.easter(49), de: "Pfingstsonntag", en: "Whit Sunday")
  static let whitMonday = Feast(.easter(50), de: "Pfingstmontag", en: "Whit Monday")
  static let corpusChristi = Feast(.easter(60), de: "Fronleichnam", en: "Corpus Christi")
  static let assumption = Feast(.fixed(8, 15), de: "Mariä Himmelfahrt", en: "Assumption Day")
  static let allSaints = Feast(.fixed(11, 1), de: "Allerheiligen", en: "All Saints' Day")
  static let immaculateConception = Feast(
    .fixed(12, 8), de: "Mariä Empfängnis", en: "Immaculate Conception")
  static let christmas = Feast(
    .fixed(12, 25), de: "1. Weihnachtstag", en: "Christmas Day",
    otherwise: [
      .austria: Wording(de: "Christtag", en: "Christmas Day"),
      .switzerland: Wording(de: "Weihnachten", en: "Christmas Day"),
    ])
  static let dayAfterChristmas = Feast(
    .fixed(12, 26), de: "2. Weihnachtstag", en: "Second Day of Christmas",
    otherwise: [
      .austria: Wording(de: "Stefanitag", en: "St Stephen's Day"),
      .switzerland: Wording(de: "Stephanstag", en: "St Stephen's Day"),
    ])
}

/// What only Germany keeps.
extension Feast {
  static let womensDay = Feast(
    .fixed(3, 8), de: "Internationaler Frauentag", en: "International Women's Day")
  static let liberation = Feast(.fixed(5, 8), de: "Tag der Befreiung", en: "Liberation Day")
  static let uprising = Feast(
    .fixed(6, 17), de: "Jahrestag des Aufstands vom 17. Juni 1953",
    en: "Anniversary of the uprising of 17 June 1953")
  static let augsburgPeace = Feast(
    .fixed(8, 8), de: "Augsburger Friedensfest", en: "Augsburg Peace Festival")
  static let childrensDay = Feast(.fixed(9, 20), de: "Weltkindertag", en: "World Children's Day")
  static let germanUnity = Feast(
    .fixed(10, 3), de: "Tag der Deutschen Einheit", en: "Day of German Unity")
  static let reformation = Feast(.fixed(10, 31), de: "Reformationstag", en: "Reformation Day")
  static let repentance = Feast(
    .first(.wednesday, month: 11, from: 16), de: "Buß- und Bettag",
    en: "Day of Repentance and Prayer")
}

/// What only Austria keeps.
extension Feast {
  static let saintFlorian = Feast(.fixed(5, 4), de: "Florianitag", en: "St Florian's Day")
  static let saintRupert = Feast(.fixed(9, 24), de: "Rupertitag", en: "St Rupert's Day")
  static let plebiscite = Feast(
    .fixed(10, 10), de: "Tag der Volksabstimmung", en: "Carinthian Plebiscite Day")
  static let austria = Feast(
    .fixed(10, 26), de: "Nationalfeiertag", en: "Austrian National Day")
  static let saintMartin = Feast(.fixed(11, 11), de: "Martinstag", en: "St Martin's Day")
  static let saintLeopold = Feast(.fixed(11, 15), de: "Leopolditag", en: "St Leopold's Day")
}

/// What only Switzerland keeps.
extension Feast {
  static let berchtold = Feast(.fixed(1, 2), de: "Berchtoldstag", en: "Berchtold's Day")
  static let neuchatelRepublic = Feast(
    .fixed(3, 1), de: "Jahrestag der Republik Neuenburg", en: "Neuchâtel Republic Day")
  /// Not on Maundy Thursday.
  static let naefels = Feast(
    .first(.thursday, month: 4, from: 1, notEaster: -3), de: "Näfelser Fahrt",
    en: "Näfels Pilgrimage")
  static let juraIndependence = Feast(
    .fixed(6, 23), de: "Unabhängigkeitstag des Jura", en: "Jura Independence Day")
  static let peterAndPaul = Feast(
    .fixed(6, 29), de: "Peter und Paul", en: "St Peter and St Paul")
  static let confederation = Feast(.fixed(8, 1), de: "Bundesfeiertag", en: "Swiss National Day")
  /// The Thursday after the first Sunday of September.
  static let genevaFast = Feast(
    .first(.thursday, month: 9, from: 5), de: "Genfer Bettag", en: "Genevan Fast")
  /// The Monday after the third Sunday of September.
  static let fastMonday = Feast(
    .first(.monday, month: 9, from: 16), de: "Bettagsmontag", en: "Federal Fast Monday")
  static let nicholasOfFlue = Feast(
    .fixed(9, 25), de: "Bruder Klaus", en: "St Nicholas of Flüe")
  static let genevaRestoration = Feast(
    .fixed(12, 31), de: "Wiederherstellung der Republik Genf", en: "Restoration of Geneva")
}
