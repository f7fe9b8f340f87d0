/// `PlanID` tells a plan from every other, wherever its file is moved or however it is named: 32
/// hexadecimal digits, made by chance when the plan is.
package struct PlanID: Hashable, Sendable {
  package let text: String

  /// nil for anything but 32 lower-case hexadecimal digits.
  package init?(_ text: String) {
    guard text.utf8.count == 32, text.utf8.allSatisfy(Self.digits.contains) else { return nil }
    self.text = text
  }

  private init(_ bytes: [UInt8]) {
    text = bytes.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  /// A new one; 128 bits of chance never come twice.
  package static func random() -> PlanID {
    PlanID((0..<16).map { _ in UInt8.random(in: .min ... .max) })
  }

  private static let digits = Set("0123456789abcdef".utf8)
}
