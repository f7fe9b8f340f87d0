/// Why one row of a file with results cannot be read.
package enum RowProblem: Error, Hashable, Sendable {
  case blank(column: String)
  case notANumber(column: String, value: String)
  case notWhole(column: String, value: String)
  case negative(column: String, value: String)
  /// Such as `< 1%`: no number is known, only what it lies below.
  case bound(column: String, value: String)
  case numberTooLarge(column: String, value: String)
  /// A spreadsheet rounded the network's id.
  case damagedID(String)
  case unreadableID(String)
  case unreadableTime(column: String, value: String)
  /// It could be a date only if day and month changed places: the file is not what it was taken for.
  case dateOrder(String)
  case dateOrderUnknown(String)
  case unknownNetwork(String)
  case unknownWord(column: String, value: String, known: [String])
  /// Neither number, id nor address, nor time and text.
  case nothingToFindBy
}

extension RowProblem {
  /// What helps; nil where the sentence says it, or nothing does.
  package var remedy: Remedy? {
    switch self {
    case .dateOrder, .dateOrderUnknown: .enter(.dateOrder)
    case .blank, .notANumber, .notWhole, .negative, .bound, .numberTooLarge, .damagedID,
      .unreadableID, .unreadableTime, .unknownNetwork, .unknownWord, .nothingToFindBy:
      nil
    }
  }

  /// The reason, in a sentence.
  package var wording: Wording {
    switch self {
    case .blank(let column): Wording(de: "\(column) fehlt.", en: "\(column) is missing.")
    case .notANumber(let column, let value):
      Wording(
        de: "\(column): „\(value.start)“ ist keine Zahl.",
        en: "\(column): “\(value.start)” is no number.")
    case .notWhole(let column, let value):
      Wording(
        de: "\(column): „\(value.start)“ ist keine ganze Zahl.",
        en: "\(column): “\(value.start)” is no whole number.")
    case .negative(let column, let value):
      Wording(
        de: "\(column): \(value.start) ist negativ.", en: "\(column): \(value.start) is negative.")
    case .bound(let column, let value):
      Wording(
        de: "\(column): „\(value.start)“ ist nur eine Grenze, kein Wert.",
        en: "\(column): “\(value.start)” is a bound only, no value.")
    case .numberTooLarge(let column, let value):
      Wording(
        de: "\(column): \(value.start) ist zu groß.", en: "\(column): \(value.start) is too large.")
    case .damagedID(let id):
      Wording(
        de: """
          Die ID „\(id.start)“ hat eine Tabellenkalkulation gerundet: die Datei neu herunterladen \
          und nicht in ihr öffnen.
          """,
        en: """
          A spreadsheet rounded the id “\(id.start)”: download the file again and do not open it \
          there.
          """)
    case .unreadableID(let id):
      Wording(
        de: "„\(id.start)“ ist keine ID des Netzwerks.",
        en: "“\(id.start)” is no id of the network.")
    case .unreadableTime(let column, let value):
      Wording(
        de: "\(column): „\(value.start)“ ist kein Zeitpunkt; lesbar ist 2026-03-03T09:00.",
        en: "\(column): “\(value.start)” is no time; 2026-03-03T09:00 can be read.")
    case .dateOrder(let value):
      Wording(
        de: "„\(value.start)“ passt nicht zur Reihenfolge von Tag und Monat.",
        en: "“\(value.start)” does not fit the order of day and month.")
    case .dateOrderUnknown(let value):
      Wording(
        de: "„\(value.start)“: Tag oder Monat zuerst?",
        en: "“\(value.start)”: day or month first?")
    case .unknownNetwork(let name):
      Wording(
        de: "Ein Netzwerk „\(name.start)“ gibt es nicht: \(Self.networks).",
        en: "There is no network “\(name.start)”: \(Self.networks).")
    case .unknownWord(let column, let value, let known):
      Wording(
        de: "\(column): „\(value.start)“ statt \(known.joined(separator: ", ")).",
        en: "\(column): “\(value.start)” instead of \(known.joined(separator: ", ")).")
    case .nothingToFindBy:
      Wording(
        de: "Weder post noch externalId noch url, auch nicht publishedAt mit text.",
        en: "Neither post nor externalId nor url, nor publishedAt with text.")
    }
  }

  private static var networks: String { Network.all.map(\.id).joined(separator: ", ") }
}

extension String {
  /// Enough of a cell to know it again.
  var start: String { count > 40 ? prefix(40) + "…" : self }
}
