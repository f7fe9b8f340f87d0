extension HolidayRule {
  /// By the holiday acts of the 16 Länder and, for 3 October, by the Unification Treaty, article 2.
  /// True from 2000 on; an earlier year is given the days of 2000.
  static let german: [HolidayRule] = [
    HolidayRule(.newYear),
    HolidayRule(.epiphany, in: "BW BY ST"),
    HolidayRule(.womensDay, in: "BE", since: 2019),
    HolidayRule(.womensDay, in: "MV", since: 2023),
    HolidayRule(.goodFriday),
    HolidayRule(.easterSunday, in: "BB"),
    HolidayRule(.easterMonday),
    HolidayRule(.labourDay),
    HolidayRule(.liberation, in: "BE", only: 2020),
    HolidayRule(.liberation, in: "BE", only: 2025),
    HolidayRule(.ascension),
    HolidayRule(.whitSunday, in: "BB"),
    HolidayRule(.whitMonday),
    HolidayRule(.corpusChristi, in: "BW BY HE NW RP SL"),
    HolidayRule(.corpusChristi, in: "SN TH", .local),  // in communes that are mostly Catholic
    HolidayRule(.uprising, in: "BE", only: 2028),
    HolidayRule(.augsburgPeace, in: "BY", .local),  // in the city of Augsburg
    HolidayRule(.assumption, in: "SL"),
    HolidayRule(.assumption, in: "BY", .local),  // in communes that are mostly Catholic
    HolidayRule(.childrensDay, in: "TH", since: 2019),
    HolidayRule(.germanUnity),
    HolidayRule(.reformation, in: "BB MV SN ST TH"),
    HolidayRule(.reformation, only: 2017),  // 500 years after Luther's theses
    HolidayRule(.reformation, in: "HB HH NI SH", since: 2018),
    HolidayRule(.allSaints, in: "BW BY NW RP SL"),
    HolidayRule(.repentance, in: "SN"),
    HolidayRule(.christmas),
    HolidayRule(.dayAfterChristmas),
  ]
}
