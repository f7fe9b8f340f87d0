/// What a person has to do by hand where a network lets people write: no text that is pasted brings it
/// along.
package enum ComposingStep: Hashable, Sendable {
  /// The composer opens in the person's own name, though the channel is a page; nil where the channel is only
  /// called as its network is.
  case speakAsPage(String?)
  /// Only a name that is picked in the composer becomes a mention.
  case mention([String])
  /// What there is to see on the files is entered beside them.
  case describeMedia([String])
  /// Links in a text cannot be clicked there.
  case linkElsewhere(String)
}

extension Post {
  /// What is to be done by hand when this post is pasted, in the order in which it comes up.
  /// - Parameter scheme: how links are tagged.
  package func composingSteps(_ scheme: LinkScheme?) -> [ComposingStep] {
    var steps: [ComposingStep] = []
    if [.page, .businessPage].contains(channel.kind) {
      steps.append(.speakAsPage(channel.name == channel.network.name ? nil : channel.name))
    }
    let mentions = text.mentions
    if !mentions.isEmpty { steps.append(.mention(mentions)) }
    let descriptions = media.compactMap(\.alternativeText).filter { !$0.trimmed.isEmpty }
    if !descriptions.isEmpty { steps.append(.describeMedia(descriptions)) }
    if let link = outgoingLink(scheme), channel.network.links?.isClickable == false {
      steps.append(.linkElsewhere(link))
    }
    return steps
  }
}
