/// How far a fact about a network can be trusted, and so how loudly a rule may speak.
package enum FactTrust: Sendable {
  /// The network's own pages or the code of published tools that write there say so.
  case documented
  /// Third parties saw it so; it may have changed, or differ from account to account.
  case observed
}
