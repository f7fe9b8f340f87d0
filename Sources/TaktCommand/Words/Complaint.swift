import ArgumentParser
import Planning
import Rendering
import Reports

/// An error as it is told: on a terminal a sentence with what helps, to scripts an object.
struct Complaint {
  let code: String
  let exit: Int32
  let sentence: String
  let remedy: Remedy?

  init(_ error: any Error) {
    if let worded = error as? any WordedError {
      self.init(worded.text)
    } else if Takt.exitCode(for: error) == .validationFailure {
      let problem = UsageProblem(parserSays: Takt.message(for: error))
      self.init(UsageError(problem, in: Speech.current.words))
    } else {
      self.init(
        ErrorText(
          "defect", .defect,
          de: "Das ist ein Fehler in Takt, nicht bei Ihnen: \(error). Bitte melden Sie ihn.",
          en: "This is a mistake of Takt's, not yours: \(error). Please report it."))
    }
  }

  init(_ error: UsageError) {
    self.init(code: "usage", .usage, error.text(asJSON: Speech.current.isJSON))
  }

  private init(_ text: ErrorText) {
    self.init(
      code: text.code, text.errorClass, Speech.current.speaker.error(text), remedy: text.remedy)
  }

  private init(
    code: String, _ errorClass: ErrorClass, _ sentence: String, remedy: Remedy? = nil
  ) {
    self.code = code
    exit = errorClass.exitCode
    self.sentence = sentence
    self.remedy = remedy
  }

  private struct JSON: Encodable {
    let error: String
    let code: String
    let exit: Int32
    @OrNull var remedy: Remedy?
  }

  /// Tells it on stderr.
  func tell(asJSON: Bool) {
    let json = JSON(error: sentence, code: code, exit: exit, remedy: remedy)
    if asJSON, let text = try? json.jsonText {
      try? Terminal.standardError.put(text)
    } else {
      Terminal.standardError.write(sentence.harmlessLines)
    }
  }
}
