/// The word for what comes next, such as a week, a month or a free slot; also without umlauts.
enum NextWord {
  static let all: Set = [
    "next", "nächste", "nächster", "nächsten", "nächstes", "naechste", "naechster", "naechsten",
    "naechstes",
  ]
}
