/// The parts of the three countries by ISO 3166-2, with their usual names.
extension Region {
  /// The 16 German and 9 Austrian Länder and the 26 cantons, each country's by their German names.
  package static let all: [Region] = germanLaender + austrianLaender + cantons

  /// The countries, for the days that hold in the whole of one.
  package static let countries: [Region] = [
    Region(.germany, nil, de: "Deutschland", en: "Germany"),
    Region(.austria, nil, de: "Österreich", en: "Austria"),
    Region(.switzerland, nil, de: "Schweiz", en: "Switzerland"),
  ]

  private static let germanLaender: [Region] = [
    Region(.germany, "BW", de: "Baden-Württemberg", en: "Baden-Württemberg"),
    Region(.germany, "BY", de: "Bayern", en: "Bavaria"),
    Region(.germany, "BE", de: "Berlin", en: "Berlin"),
    Region(.germany, "BB", de: "Brandenburg", en: "Brandenburg"),
    Region(.germany, "HB", de: "Bremen", en: "Bremen"),
    Region(.germany, "HH", de: "Hamburg", en: "Hamburg"),
    Region(.germany, "HE", de: "Hessen", en: "Hesse"),
    Region(.germany, "MV", de: "Mecklenburg-Vorpommern", en: "Mecklenburg-Western Pomerania"),
    Region(.germany, "NI", de: "Niedersachsen", en: "Lower Saxony"),
    Region(.germany, "NW", de: "Nordrhein-Westfalen", en: "North Rhine-Westphalia"),
    Region(.germany, "RP", de: "Rheinland-Pfalz", en: "Rhineland-Palatinate"),
    Region(.germany, "SL", de: "Saarland", en: "Saarland"),
    Region(.germany, "SN", de: "Sachsen", en: "Saxony"),
    Region(.germany, "ST", de: "Sachsen-Anhalt", en: "Saxony-Anhalt"),
    Region(.germany, "SH", de: "Schleswig-Holstein", en: "Schleswig-Holstein"),
    Region(.germany, "TH", de: "Thüringen", en: "Thuringia"),
  ]

  private static let austrianLaender: [Region] = [
    Region(.austria, "1", sign: "Bgld", de: "Burgenland", en: "Burgenland"),
    Region(.austria, "2", sign: "Ktn", de: "Kärnten", en: "Carinthia"),
    Region(.austria, "3", sign: "NÖ", de: "Niederösterreich", en: "Lower Austria"),
    Region(.austria, "4", sign: "OÖ", de: "Oberösterreich", en: "Upper Austria"),
    Region(.austria, "5", sign: "Sbg", de: "Salzburg", en: "Salzburg"),
    Region(.austria, "6", sign: "Stmk", de: "Steiermark", en: "Styria"),
    Region(.austria, "7", sign: "T", de: "Tirol", en: "Tyrol"),
    Region(.austria, "8", sign: "Vbg", de: "Vorarlberg", en: "Vorarlberg"),
    Region(.austria, "9", sign: "W", de: "Wien", en: "Vienna"),
  ]

  private static let cantons: [Region] = [
    Region(.switzerland, "AG", de: "Aargau", en: "Aargau"),
    Region(.switzerland, "AR", de: "Appenzell Ausserrhoden", en: "Appenzell Ausserrhoden"),
    Region(.switzerland, "AI", de: "Appenzell Innerrhoden", en: "Appenzell Innerrhoden"),
    Region(.switzerland, "BL", de: "Basel-Landschaft", en: "Basel-Landschaft"),
    Region(.switzerland, "BS", de: "Basel-Stadt", en: "Basel-Stadt"),
    Region(.switzerland, "BE", de: "Bern", en: "Bern"),
    Region(.switzerland, "FR", de: "Freiburg", en: "Fribourg"),
    Region(.switzerland, "GE", de: "Genf", en: "Geneva"),
    Region(.switzerland, "GL", de: "Glarus", en: "Glarus"),
    Region(.switzerland, "GR", de: "Graubünden", en: "Grisons"),
    Region(.switzerland, "JU", de: "Jura", en: "Jura"),
    Region(.switzerland, "LU", de: "Luzern", en: "Lucerne"),
    Region(.switzerland, "NE", de: "Neuenburg", en: "Neuchâtel"),
    Region(.switzerland, "NW", de: "Nidwalden", en: "Nidwalden"),
    Region(.switzerland, "OW", de: "Obwalden", en: "Obwalden"),
    Region(.switzerland, "SH", de: "Schaffhausen", en: "Schaffhausen"),
    Region(.switzerland, "SZ", de: "Schwyz", en: "Schwyz"),
    Region(.switzerland, "SO", de: "Solothurn", en: "Solothurn"),
    Region(.switzerland, "SG", de: "St. Gallen", en: "St. Gallen"),
    Region(.switzerland, "TI", de: "Tessin", en: "Ticino"),
    Region(.switzerland, "TG", de: "Thurgau", en: "Thurgau"),
    Region(.switzerland, "UR", de: "Uri", en: "Uri"),
    Region(.switzerland, "VD", de: "Waadt", en: "Vaud"),
    Region(.switzerland, "VS", de: "Wallis", en: "Valais"),
    Region(.switzerland, "ZG", de: "Zug", en: "Zug"),
    Region(.switzerland, "ZH", de: "Zürich", en: "Zurich"),
  ]
}
