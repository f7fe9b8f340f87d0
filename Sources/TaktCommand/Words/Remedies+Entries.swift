import Planning

/// What is to be filled in, as the options that take it.
extension Entry {
  var wording: Wording {
    switch self {
    case .planFile:
      Wording(de: "Nennen Sie mit --plan eine andere.", en: "Name another with --plan.")
    case .subject:
      Wording(de: "--help zeigt, wie.", en: "--help shows how.")
    case .oneSubject:
      Wording(
        de: "Geben Sie nur eins von --post, --channel und --campaign an.",
        en: "Give only one of --post, --channel and --campaign.")
    case .change:
      Wording(de: "--help zeigt, was sich ändern lässt.", en: "--help shows what can be changed.")
    case .observationTime: Wording(de: "Prüfen Sie --at.", en: "Check --at.")
    case .dueDay:
      Wording(de: "Wählen Sie mit --by einen späteren Tag.", en: "Choose a later day with --by.")
    case .startValue:
      Wording(
        de: "Nennen Sie ihn: --start-value 120; wenn Sie ihn nicht kennen: --start-value unknown.",
        en: "Give it: --start-value 120; if you do not know it: --start-value unknown.")
    case .period: Wording(de: "Tauschen Sie --from und --to.", en: "Swap --from and --to.")
    case .text:
      Wording(
        de: "Geben Sie ihn als Argument oder mit --file an.",
        en: "Give it as an argument or with --file.")
    case .description:
      Wording(de: "Lassen Sie ein --alt weg.", en: "Leave one --alt out.")
    case .effort:
      Wording(de: "Geben Sie --minutes oder --money an.", en: "Give --minutes or --money.")
    case .onlyThisPost:
      Wording(
        de: "Lassen Sie --following weg: Es meint die späteren einer Serie.",
        en: "Leave --following out: it means the later ones of a series.")
    case .together:
      Wording(
        de: "Mit --together bekommen ihn alle, die zusammen entstanden sind.",
        en: "With --together all that were made together get it.")
    case .onePost:
      Wording(
        de: """
          --url und --published-at meinen einen Beitrag: eine Nummer, ohne --together und --following.
          """,
        en: """
          --url and --published-at mean one post: one number, without --together and --following.
          """)
    case .searchWords: Wording(de: "--help zeigt, wie.", en: "--help shows how.")
    case .noCampaign:
      Wording(de: "Ohne Kampagne: --campaign none.", en: "Without one: --campaign none.")
    case .oneCampaign:
      Wording(de: "Für eine davon: --campaign NAME.", en: "For one of them: --campaign NAME.")
    case .networks:
      Wording(
        de: "Nennen Sie eins: --networks facebook,x.", en: "Name one: --networks facebook,x.")
    case .otherNetworks:
      Wording(
        de: "Andere Netzwerke wählen Sie mit --networks.",
        en: "Choose other networks with --networks.")
    case .audience:
      Wording(de: "Nennen Sie eine: --audience NAME.", en: "Name one: --audience NAME.")
    case .channel:
      Wording(de: "Nennen Sie diesen Kanal mit --on.", en: "Name this channel with --on.")
    case .oneChannel:
      Wording(de: "Nennen Sie einen mit --channel.", en: "Name one with --channel.")
    case .heedingCampaign:
      Wording(de: "Nennen Sie diese mit --campaign.", en: "Name that one with --campaign.")
    case .onePlace:
      Wording(
        de: "Lassen Sie --network oder --channel weg.", en: "Leave out --network or --channel.")
    case .seriesRule:
      Wording(
        de: "--times und --until gehören zu --every, etwa --every \"2 Wochen\".",
        en: "--times and --until belong to --every, such as --every \"2 weeks\".")
    case .seriesEnd:
      Wording(
        de: "Angeben: --times 6 oder --until 31.12.", en: "Give --times 6 or --until 2026-12-31.")
    case .earlierEnd:
      Wording(
        de: "Wählen Sie --until oder --times kleiner.", en: "Choose a smaller --until or --times.")
    case .oneEnd:
      Wording(de: "Entweder --times oder --until.", en: "Either --times or --until.")
    case .pause:
      Wording(
        de:
          "--most und --season brauchen --evergreen mit einer Pause, etwa --evergreen \"8 Wochen\".",
        en: "--most and --season need --evergreen with a pause, such as --evergreen \"8 weeks\".")
    case .arms: Wording(de: "Angeben: --arms Text,Bild.", en: "Give --arms text,image.")
    case .hypothesis:
      Wording(de: "Angeben: --hypothesis \"…\".", en: "Give --hypothesis \"…\".")
    case .variation: Wording(de: "Angeben: --varies \"…\".", en: "Give --varies \"…\".")
    case .armFormat:
      Wording(
        de: "Lassen Sie --format weg; mit --media passt nur eine Datei dieser Art, oder keine.",
        en: "Leave --format out; with --media only a file of that kind fits, or none.")
    case .noFormat: Wording(de: "Lassen Sie --format weg.", en: "Leave --format out.")
    case .mapName:
      Wording(de: "Geben Sie mit --name einen anderen an.", en: "Give another with --name.")
    case .dateOrder:
      Wording(
        de: "Geben Sie --date-order dmy oder mdy an.", en: "Give --date-order dmy or mdy.")
    case .otherDateOrder:
      Wording(
        de: "Wenn nicht, geben Sie --date-order dmy an.",
        en: "If it is not, give --date-order dmy.")
    case .dayFirst: Wording(de: "Geben Sie --date-order dmy an.", en: "Give --date-order dmy.")
    case .monthFirst: Wording(de: "Geben Sie --date-order mdy an.", en: "Give --date-order mdy.")
    case .adoption:
      Wording(
        de: "Mit --adopt kommen sie als Beiträge hinein.", en: "--adopt takes them in as posts.")
    case .adoptionOrLeniency:
      Wording(
        de:
          "Mit --adopt kommen unbekannte Beiträge mit, ohne --strict bleiben diese Zeilen weg.",
        en: "With --adopt unknown posts come along, without --strict these rows are left out.")
    case .leniency:
      Wording(
        de: "Ohne --strict bleiben nur diese Zeilen weg.",
        en: "Without --strict only these rows are left out.")
    }
  }
}
