import Foundation
import Planning
import Reports
import Testing

@Suite struct OrNullTests {
  private struct Sample: Codable, Equatable {
    @OrNull var number: Int?
    @OrNull var words: [String]?
  }

  @Test(arguments: [nil, 0, 7] as [Int?], [nil, [], ["a"]] as [[String]?])
  func `nothing is null, and comes back`(number: Int?, words: [String]?) throws {
    let sample = Sample(number: number, words: words)
    let data = try JSONEncoder().encode(sample)
    let keys = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(keys.count == 2)
    #expect((keys["number"] is NSNull) == (number == nil))
    #expect(try JSONDecoder().decode(Sample.self, from: data) == sample)
  }

  @Test func `refuses a value of another kind`() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Sample.self, from: Data(#"{"number":"7","words":null}"#.utf8))
    }
  }

  @Test(arguments: [
    (#"["2026-03-03"]"#, true), (#"["2026-02-30"]"#, false), ("[20260303]", false),
  ])
  func `a day in JSON is a day`(json: String, isDay: Bool) {
    let days = try? JSONDecoder().decode([Day].self, from: Data(json.utf8))
    #expect((days != nil) == isDay)
  }

  @Test func `what the catalogue does not know is refused`() {
    let json = Data(#"["myspace"]"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Network].self, from: json) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Metric].self, from: json) }
  }
}
