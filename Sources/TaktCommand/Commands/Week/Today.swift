import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt today`.
struct Today: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "today",
      abstract: .words(de: "Was heute zu tun ist.", en: "What is to be done today."),
      discussion: .words(
        de: """
          Zuerst, was von früheren Tagen überfällig ist, dann was heute ansteht, freizugeben, zu \
          messen, nachzusehen, zu beantworten und abzuschließen ist, und was bald kommt. Mit --check \
          ist der Exitcode 1, wenn die Minute eines Beitrags vorbei ist oder eine Frage von gestern \
          noch keine Antwort hat.
          """,
        en: """
          First what is late from earlier days, then what is due, what is to be approved, measured, \
          looked back at, answered and closed, and what comes up. With --check the exit code is 1 if a \
          post's minute has passed, or a question of yesterday still has no answer.
          """
      ).examples(
        """
        takt today
        takt today owner:Anna
        takt today --check
        """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Filter für die Beiträge, etwa owner:Anna, oder Wörter des Textes.",
      en: "Filters for posts, such as owner:Anna, or words of the text.",
      valueName: "filter|word"))
  var filters: [String] = []
  @Flag(
    help: .words(
      de: "Für cron: Exitcode 1, wenn etwas überfällig ist.",
      en: "For cron: exit code 1 if something is late."))
  var check = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openPlan()
    let report = try plan.today(filters)
    try global.show(
      report, output, in: plan, picturesOf: { $0.late + $0.due }, text: { $0.today($1) },
      page: { $0.today($1) })
    if check, report.isLate { throw ExitCode(foundSomething) }
  }
}
