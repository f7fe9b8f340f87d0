/// A region whose law sets holidays: a Land, a canton, or a country for what holds in all of it.
package struct Region: Sendable {
  /// By its ISO 3166-1 code.
  enum Country: String, Sendable {
    case germany = "DE"
    case austria = "AT"
    case switzerland = "CH"
  }

  let country: Country
  /// Its ISO 3166-2 code behind the country, such as `BY` or `1`; nil for the whole country.
  let part: String?
  /// What stands behind the name of a holiday that holds only here: `SL`, `NÖ`, `ZH`.
  package let sign: String
  package let name: Wording

  init(_ country: Country, _ part: String?, sign: String? = nil, de: String, en: String) {
    self.country = country
    self.part = part
    self.sign = sign ?? part ?? country.rawValue
    name = Wording(de: de, en: en)
  }

  /// ISO 3166-2 such as `DE-BY`, `AT-1`, `CH-ZH`; of a whole country `DE`, `AT`, `CH`.
  package var code: String { part.map { "\(country.rawValue)-\($0)" } ?? country.rawValue }
}

extension Region: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.country == right.country && left.part == right.part
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(country)
    hasher.combine(part)
  }
}

extension Region {
  /// By its code, or by its German or English name, `Bayern`, `Zurich`; an Austrian Land also by its usual
  /// short name, `AT-NÖ`. Case, accents and blanks do not count, and the hyphen may be missing. A code
  /// without its country is not guessed: `BE` is Berlin and Bern.
  /// - Throws: `SettingError.unknownRegion`.
  package init(_ text: String) throws(SettingError) {
    let code = text.uppercased().filter { !$0.isWhitespace }
    let name = FoldedText(text.trimmed)
    let found = (Self.countries + Self.all).first {
      $0.spellings.contains(code) || $0.isNamed(name)
    }
    guard let found else { throw .unknownRegion(text) }
    self = found
  }

  private func isNamed(_ wanted: FoldedText) -> Bool {
    FoldedText(name.german) == wanted || FoldedText(name.english) == wanted
  }

  /// In capital letters.
  private var spellings: [String] {
    guard let part else { return [code] }
    return [part, sign.uppercased()].flatMap { part in
      ["\(country.rawValue)-\(part)", "\(country.rawValue)\(part)"]
    }
  }
}

extension Region {
  /// What a firm there usually reckons in, and by which clock: an IANA name.
  package var customs: (timeZone: String, currency: Currency) {
    switch country {
    case .germany: ("Europe/Berlin", .euro)
    case .austria: ("Europe/Vienna", .euro)
    case .switzerland: ("Europe/Zurich", .swissFrancs)
    }
  }

  /// Codes or names joined by commas, each once.
  /// - Throws: `SettingError.unknownRegion`.
  package static func list(_ text: String) throws(SettingError) -> [Region] {
    var regions: [Region] = []
    for part in text.split(separator: ",") { regions.append(try Region(String(part))) }
    return regions.distinct
  }
}
