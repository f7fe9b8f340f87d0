/// A value that JSON and the plan file hold as its ISO 8601 text.
package protocol ISOCoded: Encodable, LosslessStringConvertible {}

extension ISOCoded {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
