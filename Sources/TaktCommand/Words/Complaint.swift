import ArgumentParser
import Planning
import Rendering

/// An error as it is told: on a terminal a sentence, to scripts an object.
struct Complaint {
  let code: String
  let exit: ExitStatus
  let sentence: String

  init(_ error: any Error) {
    if let worded = error as? any WordedError {
      let text = worded.text
      code = text.code
      exit = text.exit
      sentence = text.sentence.text(in: Speech.current.language)
    } else if Takt.exitCode(for: error) == .validationFailure {
      code = "usage"
      exit = .usage
      sentence =
        Speech.current.isJSON ? Takt.message(for: error) : Takt.fullMessage(for: error)
    } else {
      code = "defect"
      exit = .defect
      sentence = .words(
        de: "Das ist ein Fehler in Takt, nicht bei Ihnen: \(error). Bitte melden Sie ihn.",
        en: "This is a mistake of Takt's, not yours: \(error). Please report it.")
    }
  }

  private struct JSON: Encodable {
    let error: String
    let code: String
    let exit: Int32
  }

  func text(asJSON: Bool) -> String {
    guard asJSON else { return sentence.harmlessLines }
    return (try? JSON(error: sentence, code: code, exit: exit.rawValue).jsonText) ?? sentence
  }
}
