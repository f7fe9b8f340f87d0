/// `ThingKind` is what a typed name or number can stand for: the nouns of the command line.
package enum ThingKind: String, CaseIterable, Sendable {
  case person, audience, channel, campaign, goal, post, idea, slot, occasion, pillar, snippet
  case experiment, effort, lesson, feedback, map
  /// Those of the catalogues: nobody adds any.
  case network, metric
}
