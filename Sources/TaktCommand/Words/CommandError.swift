/// What only the command line can get wrong.
enum CommandError: Error, Equatable {
  case noHome
  case unreadableNow(String)
  case needsTerminal

  case textMissing
  case twoTexts
  case editorFailed(String)
  case outputFailed(reason: String)
}
