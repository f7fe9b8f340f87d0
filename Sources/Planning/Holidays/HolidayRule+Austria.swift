extension HolidayRule {
  /// By the Arbeitsruhegesetz, § 7. The days of the Länder close schools and offices, not shops.
  /// True from 2000 on; an earlier year is given the days of 2000. No holidays are Good Friday,
  /// which was one for Protestants only up to 2018, and the afternoons of 24 and 31 December.
  static let austrian: [HolidayRule] = [
    HolidayRule(.newYear),
    HolidayRule(.epiphany),
    HolidayRule(.saintJoseph, in: "2 6 7 8", .local),
    HolidayRule(.easterMonday),
    HolidayRule(.labourDay),
    HolidayRule(.saintFlorian, in: "4", .local, since: 2004),
    HolidayRule(.ascension),
    HolidayRule(.whitMonday),
    HolidayRule(.corpusChristi),
    HolidayRule(.assumption),
    HolidayRule(.saintRupert, in: "5", .local),
    HolidayRule(.plebiscite, in: "2", .local),
    HolidayRule(.austria),
    HolidayRule(.allSaints),
    HolidayRule(.saintMartin, in: "1", .local),
    HolidayRule(.saintLeopold, in: "3 9", .local),
    HolidayRule(.immaculateConception),
    HolidayRule(.christmas),
    HolidayRule(.dayAfterChristmas),
  ]
}
