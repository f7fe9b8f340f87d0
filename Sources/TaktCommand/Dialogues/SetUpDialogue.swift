import Actions
import Foundation
import Planning
import Rendering
import Reports

/// The first day, with a person at the terminal: a new plan, question by question.
///
/// Each answer is written at once, as a change of its own, and shown as the command that does the same, so
/// that it may be broken off at any point.
struct SetUpDialogue {
  let options: GlobalOptions

  /// Somebody stopped; what was answered stays.
  private struct Stopped: Error {}

  /// - Throws: `PlanFileError.planExists`, and what keeps the file from being made.
  func run() throws {
    let path = try options.planPath
    guard access(path, F_OK) != 0 else { throw PlanFileError.planExists(path: path) }
    say(beginning)
    do {
      try makePlan()
      let people = try askForPeople()
      let audiences = try askForAudiences()
      try askForCampaign(of: people.first, for: audiences)
      try askForSlots()
    } catch is Stopped {
      return say(access(path, F_OK) == 0 ? stopped : stoppedAtOnce)
    }
    say(ending)
  }

  // MARK: The questions

  private func makePlan() throws {
    let name = try ask(.name, usual: Name.ofNewPlan.text) { try Name($0) } ?? .ofNewPlan
    let regions = try ask(.regions, usual: .words(de: "Deutschland", en: "Germany")) {
      try Region.list($0)
    }
    let settings = PlanSettings(name: name, regions: regions ?? [], language: options.lang)
    _ = try options.makePlan(settings)
    show(
      ["init", "--name", name.text]
        + (regions.map { ["--holidays", $0.map(\.code).joined(separator: ",")] } ?? []))
  }

  /// - Returns: the names, that of whoever answers first.
  private func askForPeople() throws -> [String] {
    guard let first = try ask(.ownName, { try Name($0).text }) else { return [] }
    try add(person: first)
    var names = [first]
    while let name = try ask(.otherName, { try Name($0).text }) {
      // From the second one on Takt must know who is at work here.
      if names.count == 1 { try remember(first) }
      do {
        try add(person: name)
        names.append(name)
      } catch let error as any Refusal {
        complain(error)
      }
    }
    return names
  }

  private func add(person name: String) throws {
    let minutes = try ask(.minutes(of: name), usual: "120") { try TypedAmount.effort($0) }
    try run(
      ["person", "add", name] + (minutes.map { ["--minutes-per-week", "\($0.minutes)"] } ?? [])
    ) { _ = try $0.addPerson(name, minutesPerWeek: minutes) }
  }

  private func remember(_ name: String) throws {
    let colleague = try options.openPlan().colleague(named: name)
    try options.rememberedPeople.remember(colleague.person.id, in: colleague.plan)
    show(["me", name])
  }

  /// - Returns: the names of the audiences.
  private func askForAudiences() throws -> [String] {
    let choices: [(Wording, [Segment])] =
      Segment.allCases.map { ($0.name, [$0]) }
      + [(Wording(de: "beide", en: "both"), Segment.allCases)]
    let segments = try choose(.segment, among: choices)
    for segment in segments { say(segment.reason.text(in: language)) }
    let usual = segments.flatMap { $0.networks.prefix(2) }.distinct.map(\.name)
    let networks = try ask(.networks, usual: usual.joined(separator: ", ")) { text in
      let networks = try text.split(separator: ",").map { try Network.find($0.trimmed) }
      for network in networks { try network.checkPlannable() }
      return networks.distinct
    }
    guard let networks, !networks.isEmpty else { return [] }
    var names: [String] = []
    for segment in segments {
      let name = options.writer.capitalised(segment.name.text(in: language))
      let suitable = networks.filter { $0.suits.contains(segment) }
      let own = suitable.isEmpty ? networks : suitable
      try run([
        "audience", "add", name, "--segment", segment.rawValue, "--networks",
        own.map(\.id).joined(separator: ","),
      ]) { _ = try $0.addAudience(name, segment, description: nil, networks: own) }
      names.append(name)
    }
    for network in networks {
      try run(["channel", "add", network.id]) {
        _ = try $0.addChannel(on: network, name: nil, ChannelRequest())
      }
    }
    return names
  }

  private func askForCampaign(of owner: String?, for audiences: [String]) throws {
    guard !audiences.isEmpty, let name = try ask(.campaign, { try Name($0).text }) else { return }
    let objective = try choose(
      .objective, among: Objective.allCases.map { ($0.name, $0) })
    let plan = try options.openPlan()
    let from = plan.today
    let to = try ask(.campaignEnd, usual: from.adding(days: 8 * 7).words.text(in: language)) {
      try plan.day($0)
    }
    guard let to else { return }
    var request = CampaignRequest(
      name, objective, for: audiences, from: from.description, to: to.description)
    request.owner = owner
    try run(
      ["campaign", "add", name, "--objective", objective.rawValue]
        + audiences.flatMap { ["--audience", $0] }
        + ["--from", from.description, "--to", to.description]
        + (owner.map { ["--owner", $0] } ?? [])
    ) { _ = try $0.addCampaign(request) }
    let hasGoal = try askForGoal(of: name)
    guard hasGoal, owner != nil, try agrees(.start(campaign: name)) else { return }
    try run(["campaign", "start", name]) { _ = try $0.startCampaign(name) }
  }

  /// - Returns: whether there is one.
  private func askForGoal(of campaign: String) throws -> Bool {
    let suggestions = try options.openPlan().suggestGoals(for: campaign).suggestions.prefix(6)
    guard !suggestions.isEmpty else { return false }
    let goal = try choose(
      .metric,
      among: suggestions.map { suggestion in
        let place = suggestion.network.map { " (\($0.name))" } ?? ""
        let (name, reason) = (suggestion.metric.wording, suggestion.metric.reason)
        return (
          Wording(
            de: "\(name.german)\(place): \(reason.german)",
            en: "\(name.english)\(place): \(reason.english)"), suggestion
        )
      })
    let target = try ask(.target) { text in
      let target = try GoalNumber.read(text, of: goal.metric)
      try run(
        ["goal", "add", campaign, goal.metric.name, text, "--start-value", "unknown"]
          + (goal.network.map { ["--network", $0.id] } ?? [])
      ) {
        _ = try $0.addGoal(
          to: campaign,
          GoalRequest(goal.metric, target: target, startValue: nil, network: goal.network))
      }
      return target
    }
    return target != nil
  }

  private func askForSlots() throws {
    var usual = String.words(de: "di 9:00", en: "tue 9:00")
    for channel in try options.openPlan().channels() {
      let typed = try ask(.slots(on: channel.name), usual: usual) { text in
        let times = try text.split(separator: ",").map { time in
          _ = try WeekTime(time.trimmed)
          return time.trimmed
        }
        for time in times {
          try run(["slot", "add", channel.name, time]) {
            _ = try $0.addSlot(on: channel.name, at: time)
          }
        }
        return text
      }
      if let typed { usual = typed }
    }
  }

  // MARK: Asking

  /// Asks until the answer is understood.
  /// - Parameters:
  ///   - usual: what Enter means; nil where it leaves the question open.
  ///   - take: reads an answer, and may write it.
  /// - Returns: nil where it stays open.
  private func ask<Value>(
    _ question: SetUpQuestion, usual: String? = nil, _ take: (String) throws -> Value
  ) throws -> Value? {
    introduce(question)
    while true {
      let typed = try line(prompt(question, usual: usual))
      guard typed != "-", typed != "–", let answer = typed.isEmpty ? usual : typed else {
        return nil
      }
      do {
        return try take(answer)
      } catch let error as any Refusal {
        complain(error)
      }
    }
  }

  /// Asks for one of several; Enter is the first.
  private func choose<Value>(
    _ question: SetUpQuestion, among choices: [(name: Wording, value: Value)]
  ) throws -> Value {
    introduce(question)
    for (place, choice) in choices.enumerated() {
      let lines = choice.name.text(in: language).wrapped(to: width - 5)
      say("  \(place + 1)  " + lines.joined(separator: "\n     "))
    }
    while true {
      let typed = try line(prompt(question, usual: "1"))
      let number = typed.isEmpty ? 1 : Int(typed) ?? 0
      if choices.indices.contains(number - 1) { return choices[number - 1].value }
      say(oneOf(choices.count))
    }
  }

  /// Asks for a yes; Enter is one.
  private func agrees(_ question: SetUpQuestion) throws -> Bool {
    introduce(question)
    while true {
      let typed = try line(prompt(question, usual: .words(de: "ja", en: "yes")))
      if typed.isEmpty { return true }
      if let answer = Bool(answer: typed) { return answer }
    }
  }

  /// - Throws: `Stopped` at `q` and at the end of the input.
  private func line(_ prompt: String) throws -> String {
    guard let line = Terminal.ask(prompt) else {
      say("\n")
      throw Stopped()
    }
    guard line.trimmed.lowercased() != "q" else { throw Stopped() }
    return line.trimmed
  }

  // MARK: Doing

  /// Does what a command does, and shows it.
  private func run(_ words: [String], _ step: (OpenPlan) throws -> Void) throws {
    try step(options.openPlan().saying(command(words)))
    show(words)
  }

  /// On one line, so that it can be copied.
  private func show(_ words: [String]) { write("  " + command(words)) }

  private func command(_ words: [String]) -> String {
    (["takt"] + words).map(\.shellWord).joined(separator: " ")
  }

  private func introduce(_ question: SetUpQuestion) { say("\n" + question.reason) }

  private func say(_ text: String) {
    write(text.wrapped(to: width).joined(separator: "\n"))
  }

  private func write(_ text: String) { Terminal.standardError.write(text.harmlessLines) }

  private var width: Int { options.writer.width }

  private func complain(_ error: any Error) {
    say("  " + Complaint(error).sentence)
  }

  var language: Language { Speech.current.language }
}
