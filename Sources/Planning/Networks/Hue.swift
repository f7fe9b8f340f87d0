/// A colour that tells networks apart at a glance. An entry of the catalogue takes one of these, or
/// brings its own.
package struct Hue: Hashable, Sendable {
  /// One word, by which a style sheet knows it.
  package let name: String
  /// What a terminal shows it by: parameters of "select graphic rendition" (ECMA-48, 8.3.117).
  package let terminal: String
  /// `#rrggbb` on light pages, with a contrast of 4.5 to them.
  package let day: String
  /// `#rrggbb` on dark pages, likewise.
  package let night: String

  package static let blue = Hue(name: "blue", terminal: "94", day: "#1d5fa6", night: "#84b9f0")
  package static let green = Hue(name: "green", terminal: "32", day: "#14683a", night: "#79d49e")
  package static let cyan = Hue(name: "cyan", terminal: "36", day: "#0b6273", night: "#74d1e3")
  /// Of no colour: bold letters, dark or light ones.
  package static let white = Hue(name: "white", terminal: "1", day: "#3a4149", night: "#d3d9df")
  package static let magenta = Hue(
    name: "magenta", terminal: "35", day: "#99247a", night: "#f09fd8")
  package static let red = Hue(name: "red", terminal: "31", day: "#a3211b", night: "#ff9c91")

  /// Every hue that is shown.
  package static let all = ([blue, green, cyan, white, magenta, red] + Network.all.map(\.hue))
    .distinct
}
