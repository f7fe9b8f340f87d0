struct XLSXReader: TableReader {
  init(_ b: [UInt8], file: String) throws(ExchangeError) {}
  mutating func nextTable() throws(ExchangeError) -> String? { nil }
  mutating func nextRow() throws(ExchangeError) -> TableRow? { nil }
}
struct SpreadsheetMLReader: TableReader {
  init(_ b: any ByteSource, file: String) {}
  mutating func nextTable() throws(ExchangeError) -> String? { nil }
  mutating func nextRow() throws(ExchangeError) -> TableRow? { nil }
}
