/// Which part of a network's figure a measurement holds.
package enum Share: String, CaseIterable, Sendable {
  case total, organic, paid
}
