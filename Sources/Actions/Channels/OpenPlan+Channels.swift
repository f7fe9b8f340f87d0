package import Planning
package import Reports
import Storage

/// What is known of an account, as a person typed it; nil stays, `none` takes away.
package struct ChannelRequest {
  package var kind: ChannelKind?
  package var url: String?
  package var owner: String?
  package var deputy: String?
  package var imprint: String?

  package init(
    kind: ChannelKind? = nil, url: String? = nil, owner: String? = nil, deputy: String? = nil,
    imprint: String? = nil
  ) {
    self.kind = kind
    self.url = url
    self.owner = owner
    self.deputy = deputy
    self.imprint = imprint
  }

  fileprivate var isEmpty: Bool {
    kind == nil && url == nil && owner == nil && deputy == nil && imprint == nil
  }
}

extension OpenPlan {
  package func channels() throws -> [ChannelReport] {
    try read { try $0.all(Channel.self).map(ChannelReport.init) }
  }

  /// Adds an account, and says what its network is good for.
  /// - Parameter name: nil is the network's.
  package func addChannel(
    on network: Network, name: String?, _ request: ChannelRequest
  ) throws -> Noted<ChangeReport<ChannelReport>> {
    try noting { notices in
      try change { change in
        let name = try Name(name ?? network.name)
        let step = try step(request, in: change.snapshot)
        let channel = try change.add { id in
          try step(Channel(id: id, network: network, name: name, kind: network.kinds[0]))
        }
        notices.append(.network(network))
        let audiences = try change.snapshot.all(Audience.self)
        if let first = audiences.first,
          !audiences.contains(where: { $0.networks.contains(network) })
        {
          notices.append(.networkWithoutAudience(network, AudienceReport(first)))
        }
        return changed([ChannelReport(channel)])
      }
    }
  }

  package func editChannel(
    _ channel: String, name: String?, _ request: ChannelRequest
  ) throws -> ChangeReport<ChannelReport> {
    try change { change in
      guard name != nil || !request.isEmpty else { throw ChangeError.nothing }
      let old = try change.snapshot.channel(named: channel)
      var channel = try step(request, in: change.snapshot)(old)
      if let name { channel.name = try Name(name) }
      try change.update(channel)
      return changed([ChannelReport(channel)])
    }
  }

  /// What was given, looked up in the plan and ready to be done to a channel; the rest of it stays.
  private func step(
    _ request: ChannelRequest, in snapshot: PlanSnapshot
  ) throws -> (Channel) throws -> Channel {
    let owner = try snapshot.person(instead: request.owner)
    let deputy = try snapshot.person(instead: request.deputy)
    let url = try request.url.map { try $0.addressOrNone }
    let imprint = try request.imprint.map { try $0.addressOrNone }
    return { channel in
      try Channel(
        id: channel.id, network: channel.network, name: channel.name,
        kind: request.kind ?? channel.kind, url: url ?? channel.url,
        owner: owner ?? channel.owner, deputy: deputy ?? channel.deputy,
        imprint: imprint ?? channel.imprint)
    }
  }
}

extension Deleting where Report == ChannelReport {
  /// A channel without posts, with its slots and snippets.
  package static func channel(_ name: String) -> Self {
    Self(name) {
      [try $0.channel(named: name, by: .beginning)]
    } telling: { channel, _, _ in
      ChannelReport(channel)
    }
  }
}
