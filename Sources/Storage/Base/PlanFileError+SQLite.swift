import GRDB
import Planning
import Reports

extension PlanFileError {
  /// Names what SQLite said, so that nobody above this room meets SQL; other errors stay as they are.
  static func translated(_ error: any Error, path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let reason = error.message ?? String(describing: error.resultCode)
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return PlanFileError.locked(path: path)
    case .SQLITE_NOTADB: return PlanFileError.notSQLite(path: path)
    case .SQLITE_READONLY: return PlanFileError.notWritable(path: path)
    case .SQLITE_CANTOPEN: return PlanFileError.notReadable(path: path)
    case .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_CORRUPT:
      return PlanFileError.inputOutput(path: path, reason: reason)
    case .SQLITE_CONSTRAINT where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY:
      return PlanFileError.brokenReference
    case .SQLITE_ERROR where reason.hasPrefix(missingTable):
      let table = reason.dropFirst(missingTable.count).split(separator: ".").last ?? ""
      return PlanFileError.damaged(DamagedValue(table: String(table)))
    default: return error
    }
  }

  /// How SQLite begins to say that a table was dropped.
  private static let missingTable = "no such table: "
}
