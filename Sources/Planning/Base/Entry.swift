/// `Entry` is what somebody is to fill in, or to leave out, where something is asked of Takt: an option of a
/// command line, a field of a form.
package enum Entry: String, CaseIterable, Sendable {
  case planFile, subject, oneSubject, change
  case observationTime, dueDay, startValue, period, text, description, effort
  case onlyThisPost, together, onePost, noCampaign, oneCampaign
  case searchWords
  case networks, otherNetworks, audience, channel, oneChannel
  case heedingCampaign, onePlace
  case seriesRule, seriesEnd, earlierEnd, oneEnd, pause
  case arms, hypothesis, variation
  case armFormat, noFormat, mapName, dateOrder, otherDateOrder, dayFirst, monthFirst
  case adoption, leniency, adoptionOrLeniency
}
