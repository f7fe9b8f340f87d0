/// Texts as parts of an address or of a file's name.
extension String {
  /// In lower case, with nothing but `a` to `z`, `0` to `9` and single `-` between the words: `Größe
  /// & Café` is `groesse-cafe`. Umlauts are spelled out as in German, other letters lose their
  /// accents, everything else parts words; a text without such letters and digits becomes empty.
  package var slug: String {
    var slug: [UInt8] = []
    for scalar in decomposed.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\u{308}" where slug.last.map(Self.umlauts.contains) ?? false:
        slug.append(UInt8(ascii: "e"))
      case _ where scalar.properties.generalCategory == .nonspacingMark: break
      default: slug += Self.undivided[scalar].map { Array($0.utf8) } ?? [Self.dash]
      }
    }
    return slug.split(separator: Self.dash).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "-")
  }

  private static let dash = UInt8(ascii: "-")

  /// The letters that two dots change into another: `ë` and `ï` are no umlauts.
  private static let umlauts = Set("aou".utf8)

  /// Letters of European languages that Unicode does not divide into a letter and its mark.
  private static let undivided: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h",
    "ŧ": "t", "ı": "i", "ŋ": "n", "ĸ": "k",
  ]
}
