-- Goals with measured targets, check-ins, what pulls against what, and the initiatives that are to bring them about.
create table goal (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  why text not null default '',
  parent_id uuid references goal,
  owner_id uuid references person, -- null: nobody who is still named
  from_day date not null,
  by_day date not null,
  state text not null default 'open' check (state in ('open', 'reached', 'missed', 'dropped')),
  state_since timestamptz not null,
  state_why text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  -- When its owner was last told that nobody has checked in for long.
  reminded_at timestamptz,
  check (from_day < by_day),
  check (parent_id <> id)
);
create index goal_within on goal (parent_id);
create index goal_of_owner on goal (owner_id);
create index goal_open on goal (created_at) where state = 'open';

-- No row: a goal of the organisation. Several: a shared goal.
create table goal_team (
  goal_id uuid not null references goal on delete cascade,
  team_id uuid not null references team,
  primary key (goal_id, team_id)
);
create index goal_team_of on goal_team (team_id);

-- The customers outside for whom it is.
create table goal_segment (
  goal_id uuid not null references goal on delete cascade,
  segment_id uuid not null references segment,
  primary key (goal_id, segment_id)
);
create index goal_segment_of on goal_segment (segment_id);

create table goal_target (
  id uuid primary key,
  goal_id uuid not null references goal on delete cascade,
  name text not null check (length(name) between 1 and 200),
  unit text not null default '',
  better text not null check (better in ('more', 'less')),
  baseline double precision not null check (baseline > '-infinity' and baseline < 'infinity'),
  aim double precision not null check (aim > '-infinity' and aim < 'infinity'),
  from_day date not null,
  by_day date not null,
  -- Where its numbers come from: typed in, an outcome series, or a figure of a team that serves.
  feed text not null check (feed in ('typed', 'outcome', 'promise-kept', 'right-first-time', 'done-working')),
  outcome_id uuid references outcome,
  team_id uuid references team,
  version integer not null default 1,
  created_at timestamptz not null,
  removed_at timestamptz,
  check (from_day < by_day),
  check ((feed = 'outcome') = (outcome_id is not null)),
  check ((feed in ('promise-kept', 'right-first-time', 'done-working')) = (team_id is not null))
);
create index goal_target_of on goal_target (goal_id, created_at);
create index goal_target_of_outcome on goal_target (outcome_id) where outcome_id is not null;
create index goal_target_of_team on goal_target (team_id) where team_id is not null;

-- Progress that was typed in. What a feed says is read where it stands.
create table goal_value (
  target_id uuid not null references goal_target on delete cascade,
  day date not null,
  value double precision not null check (value > '-infinity' and value < 'infinity'),
  note text not null default '',
  by_person_id uuid references person,
  at timestamptz not null,
  primary key (target_id, day)
);
create index goal_value_by on goal_value (by_person_id);

create table goal_check_in (
  id uuid primary key,
  goal_id uuid not null references goal on delete cascade,
  confidence text not null check (confidence in ('likely', 'in-doubt', 'unlikely')),
  words text not null,
  by_person_id uuid references person,
  at timestamptz not null
);
create index goal_check_in_newest on goal_check_in (goal_id, at desc, id desc);
create index goal_check_in_by on goal_check_in (by_person_id);

create table goal_event (
  id uuid primary key,
  goal_id uuid not null references goal on delete cascade,
  at timestamptz not null,
  kind text not null,
  actor_id uuid references person,
  detail jsonb not null default '{}'
);
create index goal_event_newest on goal_event (goal_id, at desc, id desc);
create index goal_event_by on goal_event (actor_id);

-- One goal pulls against another, until it is settled.
create table goal_tension (
  id uuid primary key,
  goal_id uuid not null references goal on delete cascade,
  other_id uuid not null references goal on delete cascade,
  why text not null check (length(why) between 1 and 2000),
  named_by_id uuid references person,
  named_at timestamptz not null,
  decided text check (length(decided) between 1 and 4000),
  settled_by_id uuid references person,
  settled_at timestamptz,
  check (goal_id <> other_id),
  check ((decided is null) = (settled_at is null))
);
create unique index goal_tension_open on goal_tension (least(goal_id, other_id), greatest(goal_id, other_id)) where settled_at is null;
create index goal_tension_of on goal_tension (goal_id);
create index goal_tension_of_other on goal_tension (other_id);
create index goal_tension_named on goal_tension (named_by_id);
create index goal_tension_settled on goal_tension (settled_by_id);

create table goal_tension_word (
  id uuid primary key,
  tension_id uuid not null references goal_tension on delete cascade,
  body text not null check (length(body) between 1 and 4000),
  author_id uuid references person,
  -- For which of the two goals they spoke; null: for neither, or a settlement that was taken back.
  goal_id uuid references goal on delete cascade,
  at timestamptz not null
);
create index goal_tension_word_of on goal_tension_word (tension_id, at);
create index goal_tension_word_by on goal_tension_word (author_id);
create index goal_tension_word_for on goal_tension_word (goal_id);

create table initiative (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  about text not null default '',
  changes text not null default '', -- what it should change, in words
  target_id uuid references goal_target, -- and in which measured target that should be seen
  owner_id uuid references person,
  start_day date not null,
  end_day date not null,
  version integer not null default 1,
  created_at timestamptz not null,
  check (start_day <= end_day)
);
create index initiative_of_owner on initiative (owner_id);
create index initiative_of_target on initiative (target_id);

create table initiative_team (
  initiative_id uuid not null references initiative on delete cascade,
  team_id uuid not null references team,
  primary key (initiative_id, team_id)
);
create index initiative_team_of on initiative_team (team_id);

create table initiative_goal (
  initiative_id uuid not null references initiative on delete cascade,
  goal_id uuid not null references goal on delete cascade,
  primary key (initiative_id, goal_id)
);
create index initiative_goal_of on initiative_goal (goal_id);

create table initiative_service (
  initiative_id uuid not null references initiative on delete cascade,
  service_id uuid not null references service on delete cascade,
  primary key (initiative_id, service_id)
);
create index initiative_service_of on initiative_service (service_id);

-- Ended before its day. Taken back: it goes on.
create table initiative_end (
  id uuid primary key,
  initiative_id uuid not null references initiative on delete cascade,
  why text not null default '',
  by_person_id uuid references person,
  day date not null,
  at timestamptz not null,
  taken_back_at timestamptz
);
create unique index initiative_end_once on initiative_end (initiative_id) where taken_back_at is null;
create index initiative_end_by on initiative_end (by_person_id);
