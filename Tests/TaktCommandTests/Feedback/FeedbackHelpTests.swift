import ArgumentParser
import Planning
import Testing

@testable import TaktCommand

@Suite struct FeedbackHelpTests {
  @Test(arguments: [(Language.german, "DSGVO"), (.english, "GDPR")])
  func `help says that nobody's name belongs there`(language: Language, word: String) {
    Speech.$current.withValue(Speech(language: language, isJSON: false)) {
      #expect(Takt.helpMessage(for: FeedbackCommand.self).contains(word))
      #expect(Takt.helpMessage(for: FeedbackAdd.self).contains(word))
    }
  }
}
