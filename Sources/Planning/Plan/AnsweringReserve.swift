/// The share of the weekly time that is kept for answering, in whole percent.
package struct AnsweringReserve: Hashable, Sendable {
  package let percent: Int

  package static let usual = AnsweringReserve(unchecked: 20)

  /// - Throws: `SettingError.shareOutOfRange` outside 0 to 90 percent.
  package init(percent: Int) throws(SettingError) {
    guard (0...90).contains(percent) else { throw .shareOutOfRange(percent: percent) }
    self.percent = percent
  }

  private init(unchecked percent: Int) { self.percent = percent }
}
