-- The plan: people, channels, campaigns, goals, posts and what they brought.
--
-- Each row of what a person plans bears the number of the change that wrote it. Days and wall-clock times are text in
-- ISO 8601, instants are seconds since 1970 in UTC, money is cents, working time is minutes. What a
-- step to a later form of the file renames or drops, it renames or drops in image.old, too.

-- Every command that changes the plan, once. Undoing is a change of its own.
CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER, -- NULL: before there was anybody; no reference, since history outlives people
  at INTEGER NOT NULL, -- seconds since 1970-01-01T00:00:00Z
  words TEXT NOT NULL, -- the command as it was typed
  undoes INTEGER REFERENCES change (number)
) STRICT;
CREATE INDEX changeByUndone ON change (undoes) WHERE undoes IS NOT NULL;

-- Rows as they were before a change altered or deleted them, kept by triggers that are made from the
-- tables after each step. A row that a change inserted has no image: undoing it is deleting it.
CREATE TABLE image (
  relation TEXT NOT NULL, -- the table
  row INTEGER NOT NULL, -- its id
  change INTEGER NOT NULL REFERENCES change (number),
  old TEXT NOT NULL CHECK (json_type(old) = 'object'), -- the columns of its day
  PRIMARY KEY (relation, row, change)
) STRICT, WITHOUT ROWID;
CREATE INDEX imageByChange ON image (change);

-- What holds for the whole plan: name, time zone, currency and so on; config reads and writes it.
CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  minutesPerWeek INTEGER CHECK (minutesPerWeek BETWEEN 0 AND 10080),
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;

CREATE TABLE audience (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  segment TEXT NOT NULL CHECK (segment IN ('b2c', 'b2b')),
  description TEXT,
  networks TEXT NOT NULL CHECK (json_type(networks) = 'array'), -- the best first
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;

CREATE TABLE channel (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  network TEXT NOT NULL CHECK (length(network) > 0),
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  url TEXT,
  owner INTEGER REFERENCES person (id),
  deputy INTEGER REFERENCES person (id),
  imprint TEXT,
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;
CREATE INDEX channelByOwner ON channel (owner) WHERE owner IS NOT NULL;
CREATE INDEX channelByDeputy ON channel (deputy) WHERE deputy IS NOT NULL;

CREATE TABLE campaign (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  objective TEXT NOT NULL CHECK (length(objective) > 0),
  fromDay TEXT NOT NULL CHECK (fromDay IS date(fromDay, '+0 days')),
  toDay TEXT NOT NULL CHECK (toDay IS date(toDay, '+0 days')),
  owner INTEGER REFERENCES person (id),
  deputy INTEGER REFERENCES person (id),
  budgetCents INTEGER CHECK (budgetCents >= 0),
  budgetMinutes INTEGER CHECK (budgetMinutes >= 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'running', 'ended', 'evaluated')),
  change INTEGER NOT NULL REFERENCES change (number),
  CHECK (fromDay <= toDay)
) STRICT;
CREATE INDEX campaignByOwner ON campaign (owner) WHERE owner IS NOT NULL;
CREATE INDEX campaignByDeputy ON campaign (deputy) WHERE deputy IS NOT NULL;

CREATE TABLE campaignAudience (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  audience INTEGER NOT NULL REFERENCES audience (id),
  position INTEGER NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  UNIQUE (campaign, audience)
) STRICT;
CREATE INDEX campaignAudienceByAudience ON campaignAudience (audience);

CREATE TABLE goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  metric TEXT NOT NULL CHECK (length(metric) > 0),
  network TEXT,
  startValue REAL CHECK (startValue >= 0), -- NULL: said to be unknown
  target REAL NOT NULL CHECK (target > 0),
  due TEXT -- NULL: the campaign's last day, whenever that is
    CHECK (due IS date(due, '+0 days')),
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;
CREATE INDEX goalByCampaign ON goal (campaign);

-- What the firm speaks of, again and again.
CREATE TABLE pillar (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;

-- A weekly time on a channel at which something is to go out.
CREATE TABLE slot (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  channel INTEGER NOT NULL REFERENCES channel (id) ON DELETE CASCADE,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- 1 is Monday
  time TEXT NOT NULL CHECK (time IS strftime('%H:%M', time, '+0 days')), -- wall clock in the plan's zone
  pillar INTEGER REFERENCES pillar (id), -- NULL: whatever is to be said
  campaign INTEGER REFERENCES campaign (id), -- NULL: whatever runs
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 10080),
  change INTEGER NOT NULL REFERENCES change (number),
  UNIQUE (channel, weekday, time)
) STRICT;
CREATE INDEX slotByPillar ON slot (pillar) WHERE pillar IS NOT NULL;
CREATE INDEX slotByCampaign ON slot (campaign) WHERE campaign IS NOT NULL;

-- What is to be said some day. With a pause it may be said again and again.
CREATE TABLE idea (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL CHECK (length(text) > 0),
  pillar INTEGER REFERENCES pillar (id),
  link TEXT,
  day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  pauseDays INTEGER CHECK (pauseDays BETWEEN 1 AND 3660), -- NULL: said once
  mostUses INTEGER CHECK (mostUses > 0),
  seasonFrom TEXT CHECK ('2000-' || seasonFrom IS date('2000-' || seasonFrom, '+0 days')), -- month and day
  seasonTo TEXT CHECK ('2000-' || seasonTo IS date('2000-' || seasonTo, '+0 days')),
  change INTEGER NOT NULL REFERENCES change (number),
  CHECK ((seasonFrom IS NULL) = (seasonTo IS NULL)),
  CHECK (pauseDays IS NOT NULL OR (mostUses IS NULL AND seasonFrom IS NULL))
) STRICT;
CREATE INDEX ideaByPillar ON idea (pillar) WHERE pillar IS NOT NULL;

-- The rule by which posts were planned; each is a post of its own that knows its place.
CREATE TABLE series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  every INTEGER NOT NULL CHECK (every BETWEEN 1 AND 3660),
  unit TEXT NOT NULL CHECK (unit IN ('day', 'week', 'month')),
  times INTEGER NOT NULL CHECK (times BETWEEN 1 AND 3660),
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;

CREATE TABLE post (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- a number once used is never used again
  bundle INTEGER, -- the number of the first of the posts made together
  channel INTEGER NOT NULL REFERENCES channel (id),
  campaign INTEGER REFERENCES campaign (id),
  owner INTEGER REFERENCES person (id),
  pillar INTEGER REFERENCES pillar (id),
  idea INTEGER REFERENCES idea (id),
  series INTEGER REFERENCES series (id),
  occurrence INTEGER CHECK (occurrence > 0), -- place in the series, from 1
  origin TEXT NOT NULL CHECK (origin IN ('planned', 'adopted')),
  plannedAt TEXT -- wall clock in the plan's zone
    CHECK (plannedAt IS strftime('%Y-%m-%dT%H:%M', plannedAt, '+0 days')),
  publishedAt INTEGER, -- seconds since 1970-01-01T00:00:00Z
  status TEXT NOT NULL
    CHECK (status IN ('draft', 'inReview', 'approved', 'published', 'skipped')),
  text TEXT NOT NULL,
  format TEXT NOT NULL CHECK (length(format) > 0),
  link TEXT,
  media TEXT NOT NULL CHECK (json_type(media) = 'array'), -- objects: file, alternativeText
  risk TEXT NOT NULL CHECK (risk IN ('low', 'medium', 'high')),
  paid INTEGER NOT NULL CHECK (paid IN (0, 1)),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 10080),
  url TEXT,
  externalId TEXT,
  change INTEGER NOT NULL REFERENCES change (number),
  CHECK (origin = 'adopted' OR plannedAt IS NOT NULL),
  CHECK ((status = 'published') = (publishedAt IS NOT NULL)),
  CHECK ((series IS NULL) = (occurrence IS NULL))
) STRICT;
CREATE INDEX postByTime ON post (publishedAt, plannedAt); -- both halves of a span of the calendar
CREATE INDEX postByCampaign ON post (campaign);
CREATE INDEX postByChannel ON post (channel);
CREATE INDEX postByOwner ON post (owner) WHERE owner IS NOT NULL;
CREATE INDEX postByPillar ON post (pillar) WHERE pillar IS NOT NULL;
CREATE INDEX postByBundle ON post (bundle) WHERE bundle IS NOT NULL;
CREATE INDEX postByIdea ON post (idea) WHERE idea IS NOT NULL;
CREATE INDEX postBySeries ON post (series) WHERE series IS NOT NULL;
CREATE UNIQUE INDEX postByExternalId ON post (channel, externalId) WHERE externalId IS NOT NULL;

-- A file that results came from.
CREATE TABLE importedFile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  file TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64), -- SHA-256, hexadecimal
  format TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;

-- What the columns of tables are that no network exports, as somebody described them.
CREATE TABLE tableMap (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0), -- the format that it makes known
  text TEXT NOT NULL CHECK (length(text) > 0), -- CSV: header, meaning
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;

-- The numbers by which measurements know metrics: a name for each of millions would be a sixth of
-- the file. A metric gets its number when it is first measured, and keeps it whatever is undone.
CREATE TABLE metric (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0)
) STRICT;

-- One number, as it stood when somebody looked. No row: not measured.
CREATE TABLE measurement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  post INTEGER REFERENCES post (id) ON DELETE CASCADE,
  channel INTEGER REFERENCES channel (id) ON DELETE CASCADE,
  campaign INTEGER REFERENCES campaign (id) ON DELETE CASCADE,
  day TEXT -- a channel's day; NULL: the state or running total when observed
    CHECK (day IS date(day, '+0 days')),
  metric INTEGER NOT NULL REFERENCES metric (number),
  share INTEGER NOT NULL CHECK (share IN (0, 1, 2)), -- total, organic, paid
  value INTEGER NOT NULL,
  observedAt INTEGER NOT NULL, -- seconds since 1970-01-01T00:00:00Z
  importedFile INTEGER REFERENCES importedFile (id), -- NULL: entered by hand
  change INTEGER NOT NULL REFERENCES change (number),
  CHECK ((post IS NOT NULL) + (channel IS NOT NULL) + (campaign IS NOT NULL) = 1),
  CHECK (day IS NULL OR channel IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX measurementOfPost ON measurement (post, metric, share, observedAt)
  WHERE post IS NOT NULL;
CREATE UNIQUE INDEX measurementOfChannel ON measurement (channel, metric, share, observedAt)
  WHERE channel IS NOT NULL AND day IS NULL;
CREATE UNIQUE INDEX measurementOfDay ON measurement (channel, day, metric, share, observedAt)
  WHERE day IS NOT NULL;
CREATE UNIQUE INDEX measurementOfCampaign ON measurement (campaign, metric, share, observedAt)
  WHERE campaign IS NOT NULL;
CREATE INDEX measurementByChannel ON measurement (channel) WHERE channel IS NOT NULL;

CREATE TABLE effort (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  post INTEGER REFERENCES post (id) ON DELETE CASCADE,
  channel INTEGER REFERENCES channel (id) ON DELETE CASCADE,
  campaign INTEGER REFERENCES campaign (id) ON DELETE CASCADE,
  day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 10080),
  cents INTEGER CHECK (cents >= 0),
  activity TEXT,
  change INTEGER NOT NULL REFERENCES change (number),
  CHECK ((post IS NOT NULL) + (channel IS NOT NULL) + (campaign IS NOT NULL) = 1),
  CHECK (minutes IS NOT NULL OR cents IS NOT NULL)
) STRICT;
CREATE INDEX effortOfPost ON effort (post) WHERE post IS NOT NULL;
CREATE INDEX effortOfChannel ON effort (channel) WHERE channel IS NOT NULL;
CREATE INDEX effortOfCampaign ON effort (campaign) WHERE campaign IS NOT NULL;

-- A question put to the network, with everything fixed before the first post.
CREATE TABLE experiment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
  hypothesis TEXT NOT NULL CHECK (length(hypothesis) > 0),
  varies TEXT NOT NULL CHECK (length(varies) > 0), -- what tells the arms apart
  usualArm TEXT NOT NULL CHECK (length(usualArm) > 0),
  newArm TEXT NOT NULL CHECK (length(newArm) > 0),
  metric TEXT NOT NULL CHECK (length(metric) > 0),
  channel INTEGER NOT NULL REFERENCES channel (id),
  campaign INTEGER REFERENCES campaign (id) ON DELETE CASCADE,
  fromDay TEXT NOT NULL CHECK (fromDay IS date(fromDay, '+0 days')),
  toDay TEXT NOT NULL CHECK (toDay IS date(toDay, '+0 days')),
  change INTEGER NOT NULL REFERENCES change (number),
  CHECK (fromDay <= toDay)
) STRICT;
CREATE INDEX experimentByChannel ON experiment (channel);
CREATE INDEX experimentByCampaign ON experiment (campaign) WHERE campaign IS NOT NULL;

CREATE TABLE experimentPost (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  experiment INTEGER NOT NULL REFERENCES experiment (id) ON DELETE CASCADE,
  post INTEGER NOT NULL UNIQUE REFERENCES post (id) ON DELETE CASCADE,
  arm INTEGER NOT NULL CHECK (arm IN (0, 1)), -- what is usual, what is new
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;
CREATE INDEX experimentPostByExperiment ON experimentPost (experiment);

-- What was learnt; without a campaign it holds for all.
CREATE TABLE lesson (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign INTEGER REFERENCES campaign (id) ON DELETE CASCADE,
  day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  text TEXT NOT NULL CHECK (length(text) > 0),
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;
CREATE INDEX lessonByCampaign ON lesson (campaign) WHERE campaign IS NOT NULL;

-- Whether a later campaign heeded a lesson. No row: nobody said.
CREATE TABLE lessonUse (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  lesson INTEGER NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
  campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  heeded INTEGER NOT NULL CHECK (heeded IN (0, 1)),
  change INTEGER NOT NULL REFERENCES change (number),
  UNIQUE (lesson, campaign)
) STRICT;
CREATE INDEX lessonUseByCampaign ON lessonUse (campaign);

-- What people said, without saying who.
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  post INTEGER REFERENCES post (id) ON DELETE CASCADE,
  channel INTEGER REFERENCES channel (id) ON DELETE CASCADE,
  campaign INTEGER REFERENCES campaign (id) ON DELETE CASCADE,
  day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  tone TEXT NOT NULL CHECK (tone IN ('positive', 'neutral', 'negative')),
  text TEXT NOT NULL CHECK (length(text) > 0),
  followUp TEXT NOT NULL CHECK (followUp IN ('none', 'open', 'done')),
  change INTEGER NOT NULL REFERENCES change (number),
  CHECK ((post IS NOT NULL) + (channel IS NOT NULL) + (campaign IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX feedbackOfPost ON feedback (post) WHERE post IS NOT NULL;
CREATE INDEX feedbackOfChannel ON feedback (channel) WHERE channel IS NOT NULL;
CREATE INDEX feedbackOfCampaign ON feedback (campaign) WHERE campaign IS NOT NULL;

-- Words that stand below posts again and again: a signature, a group of hashtags, an imprint line.
CREATE TABLE snippet (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (length(name) > 0),
  channel INTEGER REFERENCES channel (id) ON DELETE CASCADE, -- NULL: for all that have none of that name
  text TEXT NOT NULL CHECK (length(text) > 0),
  always INTEGER NOT NULL CHECK (always IN (0, 1)), -- below every new post
  change INTEGER NOT NULL REFERENCES change (number)
) STRICT;
CREATE UNIQUE INDEX snippetByName ON snippet (name, coalesce(channel, 0));
CREATE INDEX snippetByChannel ON snippet (channel) WHERE channel IS NOT NULL;

-- Days that matter to the firm and that no law knows: fairs, launches, company and school holidays.
CREATE TABLE occasion (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (length(name) > 0),
  fromDay TEXT NOT NULL CHECK (fromDay IS date(fromDay, '+0 days')),
  toDay TEXT NOT NULL CHECK (toDay IS date(toDay, '+0 days')),
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  reminderDays INTEGER CHECK (reminderDays BETWEEN 1 AND 3660), -- ahead; NULL: none
  uid TEXT UNIQUE, -- the calendar file's own id
  change INTEGER NOT NULL REFERENCES change (number),
  CHECK (fromDay <= toDay)
) STRICT;
CREATE INDEX occasionByDay ON occasion (fromDay);
