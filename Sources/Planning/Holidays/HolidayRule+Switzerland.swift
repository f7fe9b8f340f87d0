extension HolidayRule {
  /// By the cantons' acts, as the Federal Office of Justice lists them ("Gesetzliche Feiertage und
  /// Tage, die in der Schweiz wie gesetzliche Feiertage behandelt werden") and the Python package
  /// `holidays` reads them. What is kept by most without a law is local, and so is Berchtold's Day
  /// in Zürich, where the city keeps it. Neuchâtel has a second day free where the first is a
  /// Sunday. True from 2000 on; an earlier year is given the days of 2000.
  static let swiss: [HolidayRule] = [
    HolidayRule(.newYear),
    HolidayRule(.berchtold, in: "AG BE JU LU TG VD"),
    HolidayRule(.berchtold, in: "NE", weekdays: [.monday]),
    HolidayRule(.berchtold, in: "FR GL NW OW SG SH SO VS ZG ZH", .local),
    HolidayRule(.epiphany, in: "SZ TI UR"),
    HolidayRule(.neuchatelRepublic, in: "NE"),
    HolidayRule(.saintJoseph, in: "NW SZ TI UR VS"),
    HolidayRule(.naefels, in: "GL"),
    HolidayRule(
      .goodFriday,
      in: "AG AI AR BE BL BS FR GE GL JU LU NE NW OW SG SH SO SZ TG UR VD ZG ZH"),
    HolidayRule(.goodFriday, in: "GR", .local),
    HolidayRule(.easterMonday, in: "AG AI AR BE BL BS GE GL GR JU LU SG SH SZ TG TI UR VD ZH"),
    HolidayRule(.easterMonday, in: "FR NW OW VS ZG", .local),
    HolidayRule(.labourDay, in: "AG BL BS JU NE SH TG TI ZH"),
    HolidayRule(.labourDay, in: "SO", .halfDay),
    HolidayRule(.ascension),
    HolidayRule(.whitMonday, in: "AG AI AR BE BL BS GE GL GR JU LU SG SH SZ TG TI UR VD ZH"),
    HolidayRule(.whitMonday, in: "FR NW OW VS ZG", .local),
    HolidayRule(.corpusChristi, in: "AG AI JU LU NE NW OW SZ TI UR VS ZG"),
    HolidayRule(.juraIndependence, in: "JU"),
    HolidayRule(.peterAndPaul, in: "TI"),
    HolidayRule(.confederation),
    HolidayRule(.assumption, in: "AG AI JU LU NW OW SZ TI UR VS ZG"),
    HolidayRule(.genevaFast, in: "GE"),
    HolidayRule(.fastMonday, in: "VD"),
    HolidayRule(.nicholasOfFlue, in: "OW"),
    HolidayRule(.allSaints, in: "AG AI GL JU LU NW OW SG SZ TI UR VS ZG"),
    HolidayRule(.immaculateConception, in: "AG AI LU NW OW SZ TI UR VS ZG"),
    HolidayRule(.christmas),
    HolidayRule(.dayAfterChristmas, in: "AG BE BL BS GL GR LU SG SH SZ TG TI ZH"),
    HolidayRule(.dayAfterChristmas, in: "AI AR UR", weekdays: noThirdDay),
    HolidayRule(.dayAfterChristmas, in: "NE", weekdays: [.monday]),
    HolidayRule(.dayAfterChristmas, in: "FR NW OW VS ZG", .local),
    HolidayRule(.genevaRestoration, in: "GE"),
  ]

  /// Not on Tuesday and Saturday: with Christmas Day and Sunday, three free days would be in a row.
  private static let noThirdDay: [Weekday] = [.monday, .wednesday, .thursday, .friday, .sunday]
}
