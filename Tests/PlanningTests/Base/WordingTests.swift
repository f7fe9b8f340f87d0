import Foundation
import Planning
import Testing

@Suite struct WordingTests {
  /// Every name and reason that the catalogues bring along.
  private static let catalogue: [(String, Wording)] =
    Metric.all.flatMap { [($0.name, $0.wording), ($0.name, $0.reason)] }
    + Network.all.map { ($0.id, $0.reason) } + Rule.all.map { ($0.name, $0.reason) }
    + Segment.allCases.flatMap { [($0.rawValue, $0.name), ($0.rawValue, $0.reason)] }
    + Objective.allCases.map { ($0.rawValue, $0.name) }
    + PostFormat.allCases.map { ($0.rawValue, $0.name) }
    + PostStatus.allCases.map { ($0.rawValue, $0.name) }
    + CampaignState.allCases.map { ($0.rawValue, $0.name) }
    + Activity.allCases.map { ($0.rawValue, $0.name) }
    + Risk.allCases.map { ($0.rawValue, $0.name) }
    + Tone.allCases.map { ($0.rawValue, $0.name) }
    + FollowUp.allCases.map { ($0.rawValue, $0.name) }
    + ChannelKind.allCases.map { ($0.rawValue, $0.name) }
    + Weekday.allCases.flatMap { [("\($0)", $0.name), ("\($0)", $0.shortName)] }
    + MonthOfYear.allCases.flatMap { [("\($0)", $0.name), ("\($0)", $0.shortName)] }

  @Test func `every entry speaks both languages`() {
    for (entry, wording) in Self.catalogue {
      for language in Language.allCases {
        #expect(wording.text(in: language).contains { !$0.isWhitespace }, "\(entry) \(language)")
      }
      #expect(!wording.english.contains { "äöüßÄÖÜ".contains($0) }, "\(entry)")
    }
  }

  @Test func `a language gives its own sentence`() {
    let wording = Wording(de: "Ja", en: "Yes")
    #expect(Language.allCases.map(wording.text(in:)) == ["Ja", "Yes"])
  }

  /// The sources themselves: what no catalogue lists, errors and help included.
  @Test func `no sentence in the sources is empty or in the wrong language`() throws {
    var count = 0
    for phrase in try SourcePhrases.all() {
      count += 1
      #expect(
        phrase.text.contains { !$0.isWhitespace }, "\(phrase.place): \(phrase.label) is empty")
      guard phrase.label == "en" else { continue }
      let german = phrase.germanWords
      #expect(german.isEmpty, "\(phrase.place): \(german.joined(separator: " "))")
    }
    #expect(count > 300)
  }
}

/// The literals behind `de:` and `en:` in the folder Sources.
private struct SourcePhrases {
  struct Phrase {
    let place: String
    let label: String
    let text: String

    /// German letters, and words that no English sentence has.
    var germanWords: [String] {
      let words = text.split { !$0.isLetter }.map { $0.lowercased() }
      return words.filter { word in
        !Self.properNames.contains(word) && word.contains { "äöüß".contains($0) }
          || Self.germanOnly.contains(word)
      }
    }

    /// They are the same in every language.
    private static let properNames: Set = ["württemberg", "näfels", "flüe"]

    private static let germanOnly: Set = [
      "und", "oder", "nicht", "der", "das", "ist", "sind", "ein", "eine", "mit", "für", "auf",
      "wird", "keine", "kein", "wer", "beitrag", "kanal", "kampagne", "ziel", "sie",
    ]
  }

  static func all() throws -> [Phrase] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let sources = tests.appending(path: "../../../Sources").standardized
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var found: [Phrase] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      found += phrases(
        in: try String(contentsOf: file, encoding: .utf8), of: file.lastPathComponent)
    }
    return found
  }

  private static func phrases(in source: String, of file: String) -> [Phrase] {
    let literal = #/\b(de|en):\s*(?:"""\n(?<long>[\s\S]*?)"""|"(?<short>(?:[^"\\\n]|\\.)*)")/#
    return source.matches(of: literal).map { match in
      let text = String(match.output.long ?? match.output.short ?? "")
      return Phrase(
        place: file, label: String(match.output.1),
        text: text.replacing(#/\\\([^)]*\)/#, with: " x "))
    }
  }
}
