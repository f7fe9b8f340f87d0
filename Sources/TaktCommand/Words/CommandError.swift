/// What only the command line can get wrong.
enum CommandError: Error, Equatable {
  case noHome
  case noConfigurationFolder
  /// Who works at this computer cannot be written down there.
  case notRemembered(String, reason: String)
  case unreadableNow(String)
  case needsTerminal
  case needsTerminalToPublish

  case textMissing
  case twoTexts
  case editorFailed(String)
  case outputFailed(reason: String)
}
