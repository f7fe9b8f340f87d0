import ArgumentParser
import Planning
import Testing

@testable import TaktCommand

@Suite struct FeedbackHelpTests {
  @Test(arguments: [(Language.german, "DSGVO"), (.english, "GDPR")])
  func `help says that nobody's name belongs there`(language: Language, word: String) {
    Speech.$current.withValue(Speech(language: language, isJSON: false)) {
      for command: any ParsableCommand.Type in [FeedbackCommand.self, FeedbackAdd.self] {
        let shape = CommandShape.root.all.first { $0.command == command }
        #expect(shape.map { HelpPage(shape: $0, width: 80).text }?.contains(word) == true)
      }
    }
  }
}
