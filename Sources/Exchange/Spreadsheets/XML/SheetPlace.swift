import Reports

/// Where in a workbook something is read, for whoever has to be told that it is wrong.
struct SheetPlace {
  let file: String
  /// Nil where a part belongs to no sheet.
  var sheet: String?

  func damaged(_ damage: WorkbookDamage) -> ExportFileError {
    .damaged(file, sheet: sheet, damage)
  }
}
