/// Why a workbook cannot be read.
package enum WorkbookDamage: Error, Hashable, Sendable {
  /// It ends before what it promises.
  case truncated
  /// Its parts lead back to themselves.
  case looping
  /// A part contradicts the format: which, in the words of the format.
  case broken(part: String)
  /// A part that every such file has is not there.
  case missing(part: String)
  /// A password is needed to read it.
  case encrypted
  /// A kind of workbook that Takt does not read, such as OpenDocument or Excel 95.
  case kind(String)
  /// Unpacked, or of itself, larger than any honest export, in bytes.
  case tooLarge(limit: Int)
  /// XML that is not well-formed, or that defines entities of its own.
  case xml(line: Int, column: Int)
}
