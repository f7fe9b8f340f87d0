/// What is kept on a date of every year, by whomever.
struct Feast: Hashable, Sendable {
  let date: YearlyDate
  private let name: Wording
  /// The countries that call it otherwise.
  private let otherNames: [Region.Country: Wording]

  init(
    _ date: YearlyDate, de: String, en: String, otherwise: [Region.Country: Wording] = [:]
  ) {
    self.date = date
    name = Wording(de: de, en: en)
    otherNames = otherwise
  }

  func name(in country: Region.Country) -> Wording { otherNames[country] ?? name }
}
