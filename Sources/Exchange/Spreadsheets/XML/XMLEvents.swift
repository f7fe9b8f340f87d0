import Reports

/// Walks through an XML document of any length, of which only a piece is in memory.
///
/// An element that was got by `child` is read to its end, by `child` until there is none, `text` or
/// `skip`, and then the next one is asked for.
final class XMLEvents {
  /// What is being read, for errors.
  var place: SheetPlace

  private let pieces: () throws(ExportFileError) -> [UInt8]
  private let expat = Expat()
  private var position = 0
  private var depth = 0
  private var isAtEnd = false
  /// Why it cannot be read on, be it the document or the disk.
  private var damage: WorkbookDamage?
  private var failure: ExportFileError?

  /// - Parameter pieces: gives the next bytes at each call, none at the end.
  init(_ place: SheetPlace, pieces: @escaping () throws(ExportFileError) -> [UInt8]) {
    self.place = place
    self.pieces = pieces
  }

  /// The next element inside of the one being read, nil at the end of that one.
  func child() throws(ExportFileError) -> XMLTag? {
    while let item = try next() {
      switch item {
      case .start(let tag): return tag
      case .end: return nil
      case .text: break
      }
    }
    return nil
  }

  /// Goes on to the end of the element that was got last.
  func skip() throws(ExportFileError) {
    try leave(to: depth - 1)
  }

  /// Goes on to where only so many elements are open: 0 at the end of the document.
  func leave(to depth: Int) throws(ExportFileError) {
    while self.depth > depth, try next() != nil {}
    // Whatever follows the root must be well-formed as well.
    if depth == 0 { while try next() != nil {} }
  }

  /// All of the text of the element that was got last, to whose end it goes.
  ///
  /// What exceeds the limit of a cell is left out, but for enough to see that it does.
  func text() throws(ExportFileError) -> String {
    let outside = depth - 1
    var whole = ""
    while let item = try next() {
      switch item {
      case .text(let range):
        guard whole.utf8.count <= TableLimits.field else { break }
        // expat hands over whole characters.
        whole += String(decoding: expat.text[range], as: UTF8.self)
      case .start: break
      case .end: if depth == outside { return whole }
      }
    }
    return whole
  }

  private func next() throws(ExportFileError) -> Expat.Item? {
    while position == expat.items.count {
      if let damage { throw place.damaged(damage) }
      if let failure { throw failure }
      guard !isAtEnd else { return nil }
      readOn()
    }
    let item = expat.items[position]
    position += 1
    switch item {
    case .start: depth += 1
    case .end: depth -= 1
    case .text: break
    }
    return item
  }

  /// What was found in a piece before it broke is still handed over.
  private func readOn() {
    do throws(ExportFileError) {
      let piece = try pieces()
      isAtEnd = piece.isEmpty
      damage = expat.read(piece)
      position = 0
    } catch {
      failure = error
    }
  }
}

extension XMLEvents {
  /// The next element of a name inside of the one being read, past all others; nil at its end.
  func child(_ name: String) throws(ExportFileError) -> XMLTag? {
    while let tag = try child() {
      if tag.name == name { return tag }
      try skip()
    }
    return nil
  }
}
