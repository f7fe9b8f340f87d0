/// Why a file that somebody named cannot be read.
package enum InputFileError: Error, Equatable {
  case noSuchFile(String)
  case isDirectory(String)
  /// A device, a pipe or a socket.
  case notAFile(String)
  case notReadable(String, reason: String)
  case fileTooLarge(String, limit: Int)
  /// Its bytes are no UTF-8.
  case notText(String)
}
