-- What leaders have promised in public for themselves: what, by which measure, until when, and who sponsors it.
create table commitment (
  id uuid primary key,
  leader_id uuid references person, -- null: nobody who is still named
  what text not null check (length(what) between 1 and 300),
  measure text not null check (measure in ('words', 'promise-kept', 'right-first-time', 'done', 'outcome')),
  words text not null default '', -- the measure in words; beside a figure, what is to be said about it
  team_id uuid references team, -- whose figure it is, or which it is about
  outcome_id uuid references outcome,
  -- A share from 0 to 1, working seconds, or in the unit of the series.
  aim double precision check (aim > '-infinity' and aim < 'infinity'),
  direction text not null check (direction in ('at-least', 'at-most')),
  made_at timestamptz not null,
  first_day date not null, -- of the organisation's zone, as all days here
  until_day date not null,
  -- Until when it was to be kept before its day was moved, in order: a date is never moved in silence.
  earlier_days date[] not null default '{}',
  review_days date[] not null default '{}',
  -- Of the review days those that were reviewed.
  reviewed_days date[] not null default '{}',
  sponsor_id uuid references person,
  sponsor_answer text check (sponsor_answer in ('asked', 'accepted', 'declined')), -- null: nobody was asked
  ended_how text check (ended_how in ('kept', 'not-kept', 'withdrawn')),
  ended_at timestamptz,
  why text not null default '',
  -- The measure as it stood at the beginning and at the end: {"day", "n", "value", "low", "high", "tooFew"}.
  start_figure jsonb,
  end_figure jsonb,
  version integer not null default 1,
  check ((measure = 'outcome') = (outcome_id is not null)),
  check (measure in ('words', 'outcome') or team_id is not null),
  check ((measure = 'words') = (aim is null)),
  check ((ended_how is null) = (ended_at is null)),
  check (until_day >= first_day)
);
create index commitment_open on commitment (until_day, id) where ended_at is null;
create index commitment_ended on commitment (ended_at desc, id desc) where ended_at is not null;
create index commitment_of_leader on commitment (leader_id);
create index commitment_of_sponsor on commitment (sponsor_id);
create index commitment_of_team on commitment (team_id);
create index commitment_of_outcome on commitment (outcome_id);

-- Everything that happened to it, in order: what was changed from what to what, what was said at a review, how it ended.
create table commitment_event (
  id uuid primary key,
  commitment_id uuid not null references commitment on delete cascade,
  at timestamptz not null,
  by_person_id uuid references person, -- null: nobody who is still named
  kind text not null check (kind in ('made', 'changed', 'sponsor-accepted', 'sponsor-declined', 'reviewed', 'ended', 'reopened')),
  detail jsonb not null default '{}'
);
create index commitment_event_of on commitment_event (commitment_id, at, id);
create index commitment_event_by on commitment_event (by_person_id);

-- Which reminders were sent: each once.
create table commitment_reminder (
  commitment_id uuid not null references commitment on delete cascade,
  day date not null, -- the day of review, or the last day, that it reminds of
  kind text not null check (kind in ('before', 'day', 'after')),
  at timestamptz not null,
  primary key (commitment_id, day, kind)
);
