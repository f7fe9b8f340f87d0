import GRDB

extension StorageError {
  /// Names what SQLite said, so that nobody above this room meets SQL; other errors stay as they are.
  static func translated(_ error: any Error, path: String) -> any Error {
    if let error = error as? RowDecodingError {
      return StorageError.damaged(column: String(describing: error))
    }
    guard let error = error as? DatabaseError else { return error }
    let reason = error.message ?? String(describing: error.resultCode)
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return StorageError.locked(path: path)
    case .SQLITE_NOTADB: return StorageError.notSQLite(path: path)
    case .SQLITE_READONLY: return StorageError.notWritable(path: path)
    case .SQLITE_CANTOPEN: return StorageError.notReadable(path: path)
    case .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_CORRUPT:
      return StorageError.inputOutput(path: path, reason: reason)
    case .SQLITE_CONSTRAINT:
      return constraint(error) ?? error
    default: return error
    }
  }

  private static func constraint(_ error: DatabaseError) -> StorageError? {
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_FOREIGNKEY: .inUse(error.message ?? "")
    case .SQLITE_CONSTRAINT_UNIQUE where error.message?.hasSuffix(".name") == true: .nameTaken("")
    default: nil
    }
  }
}
