import CZlib
import Reports

/// A part of a zip file, unpacked piece by piece: stored as it is, or deflated (RFC 1951).
///
/// A class, since zlib's state must stay where it is.
final class ZipPart {
  private static let pieceSize = 65_536

  private let entry: ZipArchive.Entry
  private let bytes: [UInt8]
  private let place: SheetPlace
  private let stream: UnsafeMutablePointer<z_stream>
  private var position: Int
  private var checksum: UInt
  private var size = 0
  private var isAtEnd = false

  init(
    _ entry: ZipArchive.Entry, of bytes: [UInt8], place: SheetPlace
  ) throws(ExportFileError) {
    self.entry = entry
    self.bytes = bytes
    self.place = place
    position = entry.packed.lowerBound
    checksum = UInt(crc32(0, nil, 0))
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // Negative: without the header and the checksum that zlib's own format adds.
    let status = inflateInit2_(
      stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard [0, 8].contains(entry.method), status == Z_OK else { throw broken }
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// The next bytes, none at the end.
  /// - Throws: `WorkbookDamage.broken` where they are not those that the table of contents promises.
  func next() throws(ExportFileError) -> [UInt8] {
    guard !isAtEnd else { return [] }
    let piece = entry.method == 0 ? stored() : try inflated()
    size += piece.count
    guard size <= entry.size else { throw broken }
    checksum = UInt(crc32(uLong(checksum), piece, uInt(piece.count)))
    guard !isAtEnd || size == entry.size && checksum == UInt(entry.checksum) else { throw broken }
    return piece
  }

  private func stored() -> [UInt8] {
    let end = min(position + Self.pieceSize, entry.packed.upperBound)
    defer { position = end }
    isAtEnd = end == entry.packed.upperBound
    return Array(bytes[position..<end])
  }

  /// - Returns: nothing only at the end.
  private func inflated() throws(ExportFileError) -> [UInt8] {
    var piece: [UInt8] = []
    while piece.isEmpty, !isAtEnd {
      var status = Z_OK
      piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { room, count in
        status = inflate(into: room)
        count = room.count - Int(stream.pointee.avail_out)
      }
      switch status {
      case Z_OK: break
      case Z_STREAM_END: isAtEnd = true
      // Nothing is left to read, and nothing came out.
      case Z_BUF_ERROR: throw place.damaged(.truncated)
      default: throw broken
      }
    }
    return piece
  }

  private func inflate(into room: UnsafeMutableBufferPointer<UInt8>) -> Int32 {
    bytes[position..<entry.packed.upperBound].withUnsafeBufferPointer { input in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = uInt(clamping: input.count)
      stream.pointee.next_out = room.baseAddress
      stream.pointee.avail_out = uInt(clamping: room.count)
      let given = stream.pointee.avail_in
      let status = CZlib.inflate(stream, Z_NO_FLUSH)
      position += Int(given - stream.pointee.avail_in)
      return status
    }
  }

  private var broken: ExportFileError { place.damaged(.broken(part: entry.name)) }
}
