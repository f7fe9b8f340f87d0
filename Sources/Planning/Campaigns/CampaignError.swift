/// What the rules of campaigns refuse.
package enum CampaignError: Refusal, Equatable {
  case budgetOutOfRange(minutes: Int)
  case withoutAudience(String)
  case withoutOwner(String)
  case withoutGoal(String)
  case withoutLesson(String)
  case state(String, CampaignState, wanted: CampaignState)
  case hasPosts(String, count: Int)
}
