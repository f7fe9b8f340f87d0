import ArgumentParser

/// How a post comes back, and when that ends.
struct RepetitionOptions: ParsableArguments {
  @Option(
    help: .words(
      de:
        "Immer wieder, etwa \"2 Wochen\", \"1 Monat\", \"10 Tage\"; braucht --times oder --until.",
      en:
        "Again and again, such as \"2 weeks\", \"1 month\", \"10 days\"; needs --times or --until.",
      valueName: "rule"))
  var every: String?
  @Option(
    parsing: .unconditional,
    help: .words(de: "So oft im Ganzen.", en: "So often in all.", valueName: "number"))
  var times: Int?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Bis zu diesem Tag, höchstens 10 Jahre.", en: "Up to this day, at most 10 years.",
      valueName: "day"))
  var until: String?
}
