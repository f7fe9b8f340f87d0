import Reports

/// Numbers in the bytes of a binary file, least significant byte first. Offsets count from the
/// first byte of the part at hand, and nothing is read beyond its end.
extension RandomAccessCollection<UInt8> where Index == Int {
  func byte(at offset: Int) throws(WorkbookDamage) -> UInt8 { try number(at: offset) }

  func uint16(at offset: Int) throws(WorkbookDamage) -> Int {
    try Int(number(at: offset) as UInt16)
  }

  func uint32(at offset: Int) throws(WorkbookDamage) -> Int {
    try Int(number(at: offset) as UInt32)
  }

  /// A number of 8 bytes in IEEE 754.
  func double(at offset: Int) throws(WorkbookDamage) -> Double {
    try Double(bitPattern: number(at: offset))
  }

  private func number<Value: FixedWidthInteger>(
    at offset: Int
  ) throws(WorkbookDamage) -> Value {
    let size = MemoryLayout<Value>.size
    guard offset >= 0, offset <= count - size else { throw .truncated }
    var value: Value = 0
    for place in 0..<size {
      value |= Value(truncatingIfNeeded: self[startIndex + offset + place]) << (8 * place)
    }
    return value
  }
}
