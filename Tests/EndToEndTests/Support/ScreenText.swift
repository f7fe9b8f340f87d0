/// What programs put on a screen, as the text that somebody could read: without colours, movements of the cursor
/// and other orders to the terminal. Where things stand on the screen is not known.
struct ScreenText {
  private enum State {
    case text
    /// After ESC.
    case order
    /// ESC ( and the like: one more sign.
    case character
    /// ESC [ up to a letter.
    case sequence
    /// ESC ] up to BEL or ESC \.
    case string
  }

  private var state = State.text
  private(set) var bytes: [UInt8] = []

  mutating func take(_ output: [UInt8]) {
    for byte in output { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    switch (state, byte) {
    case (.text, 0x1B): state = .order
    case (.text, 0x0A), (.text, 0x09), (.text, 0x20...): bytes.append(byte)
    case (.text, _): break
    case (.order, UInt8(ascii: "[")): state = .sequence
    case (.order, UInt8(ascii: "]")), (.order, UInt8(ascii: "P")): state = .string
    case (.order, UInt8(ascii: "(")), (.order, UInt8(ascii: ")")): state = .character
    case (.order, _), (.character, _): state = .text
    case (.sequence, 0x40...0x7E): state = .text
    case (.sequence, _): break
    case (.string, 0x07): state = .text
    case (.string, 0x1B): state = .character  // the sign behind it ends the string
    case (.string, _): break
    }
  }
}
