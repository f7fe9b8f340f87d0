/// `UsageProblem` is why the argument parser refuses a line. It hands out finished English sentences only, so they
/// are read here; a test holds each against the version in use.
enum UsageProblem: Equatable {
  case unknownOption(String)
  case missingValue(ofOption: String)
  case valueTooMuch(option: String, value: String)
  case unexpected([String])
  /// One argument or option, or one of several.
  case missing([String])
  case unfit(value: String, argument: String?, reason: String?)
  /// A sentence of ours, or one that nobody knows.
  case said(String)

  init(parserSays message: String) {
    if let found = message.firstMatch(of: #/^(?:Unknown|Invalid) option:? '?(-[^'\s]+)/#) {
      self = .unknownOption(String(found.1))
    } else if let found = message.firstMatch(of: #/^Missing value for '(\S+?)(?: <.*>)?'/#) {
      self = .missingValue(ofOption: String(found.1))
    } else if let found = message.wholeMatch(
      of: #/(?s)The option '(\S+)' does not take any value, but '(.*)' was specified\./#)
    {
      self = .valueTooMuch(option: String(found.1), value: String(found.2))
    } else if let found = message.wholeMatch(
      of: #/(?s)(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/#)
    {
      self = .unexpected(String(found.1).components(between: "', '"))
    } else if let found = message.wholeMatch(
      of: #/Missing (?:expected argument|one of:) '(.*)'/#)
    {
      self = .missing(String(found.1).components(between: "', '"))
    } else if let found = message.wholeMatch(
      of: #/(?s)The value '(.*?)' is invalid(?: for '([^']*)')?(?:: (.*)|\..*)?/#)
    {
      self = .unfit(
        value: String(found.1), argument: found.2.map(String.init),
        reason: found.3.map(String.init))
    } else {
      self = .said(message)
    }
  }
}

extension String {
  fileprivate func components(between mark: String) -> [String] {
    split(separator: mark, omittingEmptySubsequences: false).map(String.init)
  }
}
