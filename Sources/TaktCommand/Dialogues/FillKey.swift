import Planning
import Rendering

/// What a key says at a free slot. The letters of both languages count.
enum FillKey: Equatable {
  case idea(Int)
  case more, type, also, campaign, skip, back, stop

  /// Ideas, or campaigns, on the screen at once: a key each.
  static let most = 9

  /// nil for a key that says nothing here.
  init?(_ key: Character, _ offer: FillOffer) {
    if let number = key.digit, number >= 1, number <= offer.ideas {
      self = .idea(number - 1)
      return
    }
    switch key.lowercased() {
    case "m" where offer.hasMore: self = .more
    case "t": self = .type
    case "a" where !offer.others.isEmpty: self = .also
    case "k" where offer.hasCampaigns, "c" where offer.hasCampaigns: self = .campaign
    case "s": self = .skip
    case "b", "z": self = .back
    case "q", "\u{3}", "\u{4}": self = .stop
    default: return nil
    }
  }
}

extension Character {
  /// The number that a key stands for.
  var digit: Int? { isASCIIDigit ? wholeNumberValue : nil }
}
