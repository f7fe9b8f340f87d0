import Reports
import Testing

@Suite struct OrNullTests {
  private struct Sample: Encodable {
    @OrNull var number: Int?
    @OrNull var words: [String]?
  }

  @Test(arguments: [nil, 0, 7] as [Int?], [nil, [], ["a"]] as [[String]?])
  func `nothing is null, and all else itself`(number: Int?, words: [String]?) throws {
    let json = try JSONShape(Sample(number: number, words: words))
    #expect(Set(json.keys.keys) == ["number", "words"])
    #expect(json.isNull("number") == (number == nil) && json.isNull("words") == (words == nil))
    #expect(json.number("number") == number.map(Double.init))
    #expect(json.keys["words"] as? [String] == words)
  }
}
