/// Why an address cannot be one.
package enum LinkError: Refusal, Equatable {
  case noAddress(String)
}
