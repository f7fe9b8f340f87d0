/// What a rule of the plan says no to, or what was typed and cannot be meant. A stored value that is refused
/// so is damage; what somebody types at a question is asked for again.
package protocol Refusal: Error {}

extension AmountError: Refusal {}
extension AudienceError: Refusal {}
extension CampaignError: Refusal {}
extension ChangeError: Refusal {}
extension ChannelError: Refusal {}
extension EffortError: Refusal {}
extension ExperimentError: Refusal {}
extension FeedbackError: Refusal {}
extension GoalError: Refusal {}
extension IdeaError: Refusal {}
extension LessonError: Refusal {}
extension LinkError: Refusal {}
extension MediumError: Refusal {}
extension MetricError: Refusal {}
extension MomentError: Refusal {}
extension MoneyError: Refusal {}
extension NameError: Refusal {}
extension NetworkError: Refusal {}
extension OccasionError: Refusal {}
extension PeriodError: Refusal {}
extension PersonError: Refusal {}
extension PillarError: Refusal {}
extension PostError: Refusal {}
extension PostFilterError: Refusal {}
extension ReadingError: Refusal {}
extension SeriesError: Refusal {}
extension SettingError: Refusal {}
extension SlotError: Refusal {}
extension SnippetError: Refusal {}
extension SubjectError: Refusal {}
extension TextError: Refusal {}
