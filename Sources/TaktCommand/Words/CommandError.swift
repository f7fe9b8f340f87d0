import Planning

/// What only the command line can get wrong.
enum CommandError: Error, Equatable {
  case noPerson([String])
  case noHome

  case unknownTimeZone(String)
  case unreadableNow(String)
  case skippedTime(WallTime, next: WallTime)

  case unreadableMoney(String)
  case unreadableHours(String)
  case unreadableMinutes(String)
  case unreadableNumber(String, metric: Metric)
  case unreadableAssignment(String)
  case subjectMissing
  case severalSubjects
  case needsTerminal

  case unreadableFilter(String, keys: [String])
  case unknownChoice(String, key: String, choices: [String])
  case unreadableID(String, key: String)
  case noPostMeant
  case noPostFound
  case nothingToChange

  case alternativesWithoutMedia(Int, media: Int)

  case textMissing
  case twoTexts
  case editorFailed(String)
  case badAddress(String)
  case outputFailed(reason: String)

  case unknownSetting(String, keys: [String])
  case settingValue(key: String, value: String, allowed: String)
}
