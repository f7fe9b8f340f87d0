package import Planning

/// Why a plan file could not be used, or refused a change.
package enum PlanFileError: Error, Equatable {
  case noPlan(path: String)
  case planExists(path: String)
  case isDirectory(path: String)
  case notReadable(path: String)
  case notWritable(path: String)
  case notSQLite(path: String)
  case otherProgram(path: String)
  case newerPlan(path: String)
  /// Made before the first release; no way leads over from it.
  case preliminaryPlan(path: String)
  case cannotCreate(path: String, reason: String)
  case locked(path: String)
  case inputOutput(path: String, reason: String)
  case damaged(DamagedValue)

  /// No thing of the kind has the number.
  case noSuch(ThingKind, Int)
  case nameTaken(String)
  /// Somebody else changed or deleted it since it was read.
  case changedMeanwhile(String)
  /// Something of the plan still points to it.
  case inUse(String)
  /// A change would leave something that points to what is not there.
  case brokenReference
}

/// Where a plan file holds what Takt cannot read; what stands there is nobody's business.
package struct DamagedValue: Equatable, Sendable {
  package let table: String
  /// The row's number; nil where there is none, as among settings.
  package let row: Int?
  /// nil where the columns do not fit one another.
  package let column: String?

  package init(table: String, row: Int? = nil, column: String? = nil) {
    self.table = table
    self.row = row
    self.column = column
  }
}

extension DamagedValue: CustomStringConvertible {
  /// As `post 12, media` or `setting.currency`.
  package var description: String {
    guard let row else { return column.map { "\(table).\($0)" } ?? table }
    return "\(table) \(row)" + (column.map { ", \($0)" } ?? "")
  }
}
