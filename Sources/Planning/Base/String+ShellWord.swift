extension String {
  /// As a shell takes it for one word, so that a command that is proposed can be typed as it stands.
  package var shellWord: String {
    let isPlain =
      !isEmpty && first != "#"
      && allSatisfy { $0.isLetter || $0.isNumber || "-_./:=,+@%#".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
