/// The languages that Takt speaks; the raw value is ISO 639-1.
package enum Language: String, CaseIterable, Encodable, Hashable, Sendable {
  case german = "de"
  case english = "en"
}
