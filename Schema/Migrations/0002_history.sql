-- History: the old image of a row is kept when a change alters or deletes it. A row that the same
-- change wrote needs none: it is new, or its image was kept when the change first touched it; only
-- that first image counts, whatever else the change does to the row. Real numbers are written with
-- 17 digits, which bring every bit back; json_object alone writes 15.

CREATE TRIGGER settingBeforeUpdate BEFORE UPDATE ON setting
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'setting', OLD.id,
    json_object(
      'id', OLD.id,
      'key', OLD.key,
      'value', OLD.value,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER settingBeforeDelete BEFORE DELETE ON setting
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'setting', OLD.id,
    json_object(
      'id', OLD.id,
      'key', OLD.key,
      'value', OLD.value,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER personBeforeUpdate BEFORE UPDATE ON person
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'person', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'minutesPerWeek', OLD.minutesPerWeek,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER personBeforeDelete BEFORE DELETE ON person
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'person', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'minutesPerWeek', OLD.minutesPerWeek,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER audienceBeforeUpdate BEFORE UPDATE ON audience
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'audience', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'segment', OLD.segment,
      'description', OLD.description,
      'networks', OLD.networks,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER audienceBeforeDelete BEFORE DELETE ON audience
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'audience', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'segment', OLD.segment,
      'description', OLD.description,
      'networks', OLD.networks,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER channelBeforeUpdate BEFORE UPDATE ON channel
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'channel', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'network', OLD.network,
      'kind', OLD.kind,
      'url', OLD.url,
      'owner', OLD.owner,
      'deputy', OLD.deputy,
      'imprint', OLD.imprint,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER channelBeforeDelete BEFORE DELETE ON channel
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'channel', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'network', OLD.network,
      'kind', OLD.kind,
      'url', OLD.url,
      'owner', OLD.owner,
      'deputy', OLD.deputy,
      'imprint', OLD.imprint,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER campaignBeforeUpdate BEFORE UPDATE ON campaign
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'campaign', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'objective', OLD.objective,
      'fromDay', OLD.fromDay,
      'toDay', OLD.toDay,
      'owner', OLD.owner,
      'deputy', OLD.deputy,
      'budgetCents', OLD.budgetCents,
      'budgetMinutes', OLD.budgetMinutes,
      'state', OLD.state,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER campaignBeforeDelete BEFORE DELETE ON campaign
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'campaign', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'objective', OLD.objective,
      'fromDay', OLD.fromDay,
      'toDay', OLD.toDay,
      'owner', OLD.owner,
      'deputy', OLD.deputy,
      'budgetCents', OLD.budgetCents,
      'budgetMinutes', OLD.budgetMinutes,
      'state', OLD.state,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER campaignAudienceBeforeUpdate BEFORE UPDATE ON campaignAudience
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'campaignAudience', OLD.id,
    json_object(
      'id', OLD.id,
      'campaign', OLD.campaign,
      'audience', OLD.audience,
      'position', OLD.position,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER campaignAudienceBeforeDelete BEFORE DELETE ON campaignAudience
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'campaignAudience', OLD.id,
    json_object(
      'id', OLD.id,
      'campaign', OLD.campaign,
      'audience', OLD.audience,
      'position', OLD.position,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER goalBeforeUpdate BEFORE UPDATE ON goal
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'goal', OLD.id,
    json_object(
      'id', OLD.id,
      'campaign', OLD.campaign,
      'metric', OLD.metric,
      'network', OLD.network,
      'startValue',
      CASE WHEN OLD.startValue IS NOT NULL THEN json(printf('%!.17g', OLD.startValue)) END,
      'target', json(printf('%!.17g', OLD.target)),
      'due', OLD.due,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER goalBeforeDelete BEFORE DELETE ON goal
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'goal', OLD.id,
    json_object(
      'id', OLD.id,
      'campaign', OLD.campaign,
      'metric', OLD.metric,
      'network', OLD.network,
      'startValue',
      CASE WHEN OLD.startValue IS NOT NULL THEN json(printf('%!.17g', OLD.startValue)) END,
      'target', json(printf('%!.17g', OLD.target)),
      'due', OLD.due,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER postBeforeUpdate BEFORE UPDATE ON post
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'post', OLD.id,
    json_object(
      'id', OLD.id,
      'group', OLD."group",
      'channel', OLD.channel,
      'campaign', OLD.campaign,
      'owner', OLD.owner,
      'pillar', OLD.pillar,
      'idea', OLD.idea,
      'series', OLD.series,
      'occurrence', OLD.occurrence,
      'origin', OLD.origin,
      'plannedAt', OLD.plannedAt,
      'publishedAt', OLD.publishedAt,
      'status', OLD.status,
      'text', OLD.text,
      'format', OLD.format,
      'link', OLD.link,
      'media', OLD.media,
      'risk', OLD.risk,
      'paid', OLD.paid,
      'minutes', OLD.minutes,
      'url', OLD.url,
      'externalId', OLD.externalId,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER postBeforeDelete BEFORE DELETE ON post
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'post', OLD.id,
    json_object(
      'id', OLD.id,
      'group', OLD."group",
      'channel', OLD.channel,
      'campaign', OLD.campaign,
      'owner', OLD.owner,
      'pillar', OLD.pillar,
      'idea', OLD.idea,
      'series', OLD.series,
      'occurrence', OLD.occurrence,
      'origin', OLD.origin,
      'plannedAt', OLD.plannedAt,
      'publishedAt', OLD.publishedAt,
      'status', OLD.status,
      'text', OLD.text,
      'format', OLD.format,
      'link', OLD.link,
      'media', OLD.media,
      'risk', OLD.risk,
      'paid', OLD.paid,
      'minutes', OLD.minutes,
      'url', OLD.url,
      'externalId', OLD.externalId,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER importBeforeUpdate BEFORE UPDATE ON import
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'import', OLD.id,
    json_object(
      'id', OLD.id,
      'file', OLD.file,
      'hash', OLD.hash,
      'format', OLD.format,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER importBeforeDelete BEFORE DELETE ON import
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'import', OLD.id,
    json_object(
      'id', OLD.id,
      'file', OLD.file,
      'hash', OLD.hash,
      'format', OLD.format,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER measurementBeforeUpdate BEFORE UPDATE ON measurement
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'measurement', OLD.id,
    json_object(
      'id', OLD.id,
      'post', OLD.post,
      'channel', OLD.channel,
      'campaign', OLD.campaign,
      'day', OLD.day,
      'metric', OLD.metric,
      'share', OLD.share,
      'value', OLD.value,
      'observedAt', OLD.observedAt,
      'import', OLD.import,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER measurementBeforeDelete BEFORE DELETE ON measurement
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'measurement', OLD.id,
    json_object(
      'id', OLD.id,
      'post', OLD.post,
      'channel', OLD.channel,
      'campaign', OLD.campaign,
      'day', OLD.day,
      'metric', OLD.metric,
      'share', OLD.share,
      'value', OLD.value,
      'observedAt', OLD.observedAt,
      'import', OLD.import,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER effortBeforeUpdate BEFORE UPDATE ON effort
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'effort', OLD.id,
    json_object(
      'id', OLD.id,
      'post', OLD.post,
      'channel', OLD.channel,
      'campaign', OLD.campaign,
      'day', OLD.day,
      'minutes', OLD.minutes,
      'cents', OLD.cents,
      'activity', OLD.activity,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER effortBeforeDelete BEFORE DELETE ON effort
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'effort', OLD.id,
    json_object(
      'id', OLD.id,
      'post', OLD.post,
      'channel', OLD.channel,
      'campaign', OLD.campaign,
      'day', OLD.day,
      'minutes', OLD.minutes,
      'cents', OLD.cents,
      'activity', OLD.activity,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER columnMapBeforeUpdate BEFORE UPDATE ON columnMap
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'columnMap', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'text', OLD.text,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER columnMapBeforeDelete BEFORE DELETE ON columnMap
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'columnMap', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'text', OLD.text,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER pillarBeforeUpdate BEFORE UPDATE ON pillar
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'pillar', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER pillarBeforeDelete BEFORE DELETE ON pillar
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'pillar', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER experimentBeforeUpdate BEFORE UPDATE ON experiment
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'experiment', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'hypothesis', OLD.hypothesis,
      'varies', OLD.varies,
      'arms', OLD.arms,
      'metric', OLD.metric,
      'channel', OLD.channel,
      'campaign', OLD.campaign,
      'fromDay', OLD.fromDay,
      'toDay', OLD.toDay,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER experimentBeforeDelete BEFORE DELETE ON experiment
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'experiment', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'hypothesis', OLD.hypothesis,
      'varies', OLD.varies,
      'arms', OLD.arms,
      'metric', OLD.metric,
      'channel', OLD.channel,
      'campaign', OLD.campaign,
      'fromDay', OLD.fromDay,
      'toDay', OLD.toDay,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER experimentPostBeforeUpdate BEFORE UPDATE ON experimentPost
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'experimentPost', OLD.id,
    json_object(
      'id', OLD.id,
      'experiment', OLD.experiment,
      'post', OLD.post,
      'arm', OLD.arm,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER experimentPostBeforeDelete BEFORE DELETE ON experimentPost
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'experimentPost', OLD.id,
    json_object(
      'id', OLD.id,
      'experiment', OLD.experiment,
      'post', OLD.post,
      'arm', OLD.arm,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER lessonBeforeUpdate BEFORE UPDATE ON lesson
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'lesson', OLD.id,
    json_object(
      'id', OLD.id,
      'campaign', OLD.campaign,
      'day', OLD.day,
      'text', OLD.text,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER lessonBeforeDelete BEFORE DELETE ON lesson
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'lesson', OLD.id,
    json_object(
      'id', OLD.id,
      'campaign', OLD.campaign,
      'day', OLD.day,
      'text', OLD.text,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER lessonUseBeforeUpdate BEFORE UPDATE ON lessonUse
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'lessonUse', OLD.id,
    json_object(
      'id', OLD.id,
      'lesson', OLD.lesson,
      'campaign', OLD.campaign,
      'heeded', OLD.heeded,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER lessonUseBeforeDelete BEFORE DELETE ON lessonUse
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'lessonUse', OLD.id,
    json_object(
      'id', OLD.id,
      'lesson', OLD.lesson,
      'campaign', OLD.campaign,
      'heeded', OLD.heeded,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER feedbackBeforeUpdate BEFORE UPDATE ON feedback
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'feedback', OLD.id,
    json_object(
      'id', OLD.id,
      'post', OLD.post,
      'channel', OLD.channel,
      'campaign', OLD.campaign,
      'day', OLD.day,
      'tone', OLD.tone,
      'text', OLD.text,
      'followUp', OLD.followUp,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER feedbackBeforeDelete BEFORE DELETE ON feedback
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'feedback', OLD.id,
    json_object(
      'id', OLD.id,
      'post', OLD.post,
      'channel', OLD.channel,
      'campaign', OLD.campaign,
      'day', OLD.day,
      'tone', OLD.tone,
      'text', OLD.text,
      'followUp', OLD.followUp,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER slotBeforeUpdate BEFORE UPDATE ON slot
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'slot', OLD.id,
    json_object(
      'id', OLD.id,
      'channel', OLD.channel,
      'weekday', OLD.weekday,
      'time', OLD.time,
      'pillar', OLD.pillar,
      'minutes', OLD.minutes,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER slotBeforeDelete BEFORE DELETE ON slot
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'slot', OLD.id,
    json_object(
      'id', OLD.id,
      'channel', OLD.channel,
      'weekday', OLD.weekday,
      'time', OLD.time,
      'pillar', OLD.pillar,
      'minutes', OLD.minutes,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER ideaBeforeUpdate BEFORE UPDATE ON idea
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'idea', OLD.id,
    json_object(
      'id', OLD.id,
      'text', OLD.text,
      'pillar', OLD.pillar,
      'link', OLD.link,
      'day', OLD.day,
      'pauseDays', OLD.pauseDays,
      'mostUses', OLD.mostUses,
      'seasonFrom', OLD.seasonFrom,
      'seasonTo', OLD.seasonTo,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER ideaBeforeDelete BEFORE DELETE ON idea
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'idea', OLD.id,
    json_object(
      'id', OLD.id,
      'text', OLD.text,
      'pillar', OLD.pillar,
      'link', OLD.link,
      'day', OLD.day,
      'pauseDays', OLD.pauseDays,
      'mostUses', OLD.mostUses,
      'seasonFrom', OLD.seasonFrom,
      'seasonTo', OLD.seasonTo,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER seriesBeforeUpdate BEFORE UPDATE ON series
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'series', OLD.id,
    json_object(
      'id', OLD.id,
      'every', OLD.every,
      'unit', OLD.unit,
      'times', OLD.times,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER seriesBeforeDelete BEFORE DELETE ON series
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'series', OLD.id,
    json_object(
      'id', OLD.id,
      'every', OLD.every,
      'unit', OLD.unit,
      'times', OLD.times,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER snippetBeforeUpdate BEFORE UPDATE ON snippet
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'snippet', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'channel', OLD.channel,
      'text', OLD.text,
      'always', OLD.always,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER snippetBeforeDelete BEFORE DELETE ON snippet
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'snippet', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'channel', OLD.channel,
      'text', OLD.text,
      'always', OLD.always,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER occasionBeforeUpdate BEFORE UPDATE ON occasion
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'occasion', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'fromDay', OLD.fromDay,
      'toDay', OLD.toDay,
      'kind', OLD.kind,
      'reminderDays', OLD.reminderDays,
      'uid', OLD.uid,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;

CREATE TRIGGER occasionBeforeDelete BEFORE DELETE ON occasion
WHEN OLD.change <> (SELECT max(number) FROM change)
BEGIN
  INSERT INTO image (change, relation, row, old)
  VALUES (
    (SELECT max(number) FROM change), 'occasion', OLD.id,
    json_object(
      'id', OLD.id,
      'name', OLD.name,
      'fromDay', OLD.fromDay,
      'toDay', OLD.toDay,
      'kind', OLD.kind,
      'reminderDays', OLD.reminderDays,
      'uid', OLD.uid,
      'change', OLD.change))
  ON CONFLICT (change, relation, row) DO NOTHING;
END;
