import Planning

/// How the process ends; the numbers are those of `sysexits.h`.
enum ExitStatus: Int32 {
  /// A check found something.
  case found = 1
  case usage = 64
  /// A rule refused it, or the data are bad.
  case refused = 65
  case missing = 66
  /// A mistake of Takt's own.
  case defect = 70
  case cannotCreate = 73
  case inputOutput = 74
  /// Somebody else is writing: try again.
  case locked = 75
}

/// What is said of an error: a code for scripts, how the process ends, and a sentence with the
/// next step.
struct ErrorText {
  let code: String
  let exit: ExitStatus
  let sentence: Wording

  init(_ code: String, _ exit: ExitStatus, de: String, en: String) {
    self.code = code
    self.exit = exit
    sentence = Wording(de: de, en: en)
  }
}

/// An error that this room has words for.
protocol WordedError: Error {
  var text: ErrorText { get }
}
