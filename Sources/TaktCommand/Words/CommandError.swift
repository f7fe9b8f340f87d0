/// What only the command line can get wrong.
enum CommandError: Error, Equatable {
  case noHome
  case noConfigurationFolder
  /// Who works at this computer cannot be written down there.
  case notRemembered(String, reason: String)
  case unreadableNow(String)
  case needsTerminal
  case needsTerminalToPublish
  case needsTerminalForTheWeek

  case textMissing
  case twoTexts
  case editorFailed(String)
  /// The lines below the text got into it.
  case sheetMixed
  /// Somebody ended it, with Ctrl-C for one.
  case editorStopped(String)
  /// The shell that starts programs did not start.
  case programFailed(String, reason: String)
  /// Nothing can be written into the folder for temporary files.
  case noTemporaryFile(reason: String)
  case outputFailed(reason: String)
}
