import Reports

/// The texts that the cells of all sheets share: [MS-XLS], SST.
struct BIFFSharedStrings {
  private var texts: [BIFFText] = []

  init() {}

  /// There may be fewer than the record says: then a cell that wants one of the others is broken.
  /// - Parameter records: those behind the record.
  init(_ record: BIFFRecord, then records: BIFFRecords) throws(WorkbookDamage) {
    let count = try record.body.uint32(at: 4)
    var reader = BIFFTextReader(record.body.dropFirst(8), then: records)
    while texts.count < count, try !reader.isAtEnd { texts.append(try reader.text()) }
  }

  func text(at place: Int) throws(WorkbookDamage) -> BIFFText {
    guard texts.indices.contains(place) else { throw .broken(part: "SST") }
    return texts[place]
  }
}
