import Rendering

/// How the process ends where a check found something.
let foundSomething: Int32 = 1

extension ErrorClass {
  /// How the process ends; the numbers are those of `sysexits.h`.
  var exitCode: Int32 {
    switch self {
    case .usage: 64
    case .refused, .damaged: 65
    case .missing: 66
    case .defect: 70
    case .cannotCreate: 73
    case .inputOutput: 74
    case .locked: 75
    }
  }
}
