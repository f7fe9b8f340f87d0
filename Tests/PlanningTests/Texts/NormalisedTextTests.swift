import Testing

@testable import Planning

@Suite struct NormalisedTextTests {
  @Test(arguments: [
    ("𝗡𝗲𝘂 bei uns", "neu BEI uns"),
    ("Bro\u{308}tchen ﬁnden", "Brötchen finden"),
    ("Brot &amp; Butter", "Brot & Butter"),
    ("Heute:\nBrot.\r\n\r\nMorgen: mehr", "Heute:Brot.Morgen: mehr"),
    ("Brot https://t.co/a7YZ2GBiwe", "Brot"),
    ("Mehr:https://example.org/a", "Mehr:"),
    ("Brot www.nord.example heute", "Brot heute"),
    ("Brot heute #Brot #Café https://t.co/x #neu", "Brot heute"),
    ("Brot\u{FE0F}\u{200B} heute", "Brot heute"),
    ("Brot heute …", "Brot heute"),
  ])
  func `leaves out what networks change`(left: String, right: String) {
    #expect(NormalisedText(left).likeness(to: NormalisedText(right)) == .same)
  }

  @Test func `knows a text that was cut`() {
    let long = NormalisedText("Unser Roggenmischbrot ruht 18 Stunden, bevor es in den Ofen darf.")
    let cut = NormalisedText("Unser Roggenmischbrot ruht 18 Stu… https://t.co/x")
    #expect(long.likeness(to: cut) == .begun)
    #expect(cut.likeness(to: long) == .begun)
  }

  @Test(arguments: [
    ("Unser Brot", "Unser Brot ist warm"), ("Brot heute", "Brot morgen"),
    ("", ""), ("#Brot", "#Café"), ("", "Unser Roggenmischbrot ruht"), ("Brot #a heute", "Brot"),
  ])
  func `keeps texts apart that differ, and those that say nothing`(left: String, right: String) {
    #expect(NormalisedText(left).likeness(to: NormalisedText(right)) == nil)
  }
}
