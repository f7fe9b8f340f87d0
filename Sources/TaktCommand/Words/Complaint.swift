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
      self.init(
        code: "usage", .usage,
        Speech.current.isJSON ? Takt.message(for: error) : Takt.fullMessage(for: error))
    } else {
      self.init(
        ErrorText(
          "defect", .defect,
          de: "Das ist ein Fehler in Takt, nicht bei Ihnen: \(error). Bitte melden Sie ihn.",
          en: "This is a mistake of Takt's, not yours: \(error). Please report it."))
    }
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

  func text(asJSON: Bool) -> String {
    guard asJSON else { return sentence.harmlessLines }
    let json = JSON(error: sentence, code: code, exit: exit, remedy: remedy)
    return (try? json.jsonText) ?? sentence
  }
}
