-- Asking colleagues how they are served: what is asked, when, of whom, and what was said once nobody can tell any more who said it.
create table survey (
  id uuid primary key,
  -- Of the service between teams, or of how people fare in their own team.
  kind text not null check (kind in ('service', 'pulse')),
  mode text not null check (mode in ('anonymous', 'confidential')),
  name text not null check (length(name) between 1 and 120),
  items jsonb not null,
  -- Whether those who serve are asked as well what their customers will say: it doubles whom a wave burdens.
  asks_mirror boolean not null,
  version integer not null default 1,
  made_by_id uuid references person,
  made_at timestamptz not null,
  retired_at timestamptz,
  check (kind = 'service' or not asks_mirror)
);
create index survey_newest on survey (made_at desc, id desc);
create index survey_made_by on survey (made_by_id);

-- The teams that are asked about; none of them means each that serves others.
create table survey_provider (
  survey_id uuid not null references survey on delete cascade,
  team_id uuid not null references team,
  primary key (survey_id, team_id)
);
create index survey_provider_of on survey_provider (team_id);

create table wave (
  id uuid primary key,
  survey_id uuid not null references survey on delete cascade,
  number integer not null check (number > 0),
  -- Copied, since what was said under one mode is never read under another.
  kind text not null check (kind in ('service', 'pulse')),
  mode text not null check (mode in ('anonymous', 'confidential')),
  -- What is asked: frozen when the wave opens.
  items jsonb not null,
  opens_on date not null,
  closes_on date not null, -- the last day on which answers are taken
  -- The dealings that make somebody a customer, of these days.
  from_day date not null,
  until_day date not null,
  planned_by_id uuid references person,
  planned_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  released_at timestamptz,
  -- All who were asked are reminded alike, half-way and on the last day: nobody knows who has answered.
  reminded_at timestamptz,
  last_called_at timestamptz,
  -- Set where it could not be held, with the reason in one word.
  dropped_at timestamptz,
  dropped_for text check (dropped_for in ('called-off', 'nobody', 'too-few')),
  version integer not null default 1,
  unique (survey_id, number),
  check (closes_on >= opens_on),
  check (until_day >= from_day),
  check (opened_at is null or closed_at is null or closed_at >= opened_at),
  check (closed_at is not null or released_at is null),
  check ((dropped_at is null) = (dropped_for is null))
);
create index wave_by_opening on wave (opens_on) where opened_at is null and dropped_at is null;
create index wave_by_closing on wave (closes_on) where opened_at is not null and closed_at is null;
create index wave_newest on wave (opens_on desc, id desc);
create index wave_planned_by on wave (planned_by_id);

-- Who answers about whom, fixed when the wave opens. One key signs the ballots of one group.
create table wave_group (
  id uuid primary key,
  wave_id uuid not null references wave on delete cascade,
  -- Customers of a team, that team's own people who say what its customers will say, or the people of a team about their own work.
  kind text not null check (kind in ('customers', 'mirror', 'staff')),
  provider_id uuid references team,
  team_id uuid references team, -- null: all those whose teams are too small for a group of their own
  eligible integer not null check (eligible >= asked), -- who dealt with the provider in those days
  asked integer not null check (asked > 0),
  -- How many answered: known after the release, of groups of ten or more.
  answered integer check (answered is null or (answered between 0 and asked and asked >= 10)),
  check ((kind = 'staff') = (provider_id is null)),
  check (kind <> 'mirror' or team_id = provider_id)
);
create index wave_group_of_wave on wave_group (wave_id);
create index wave_group_provider on wave_group (provider_id);
create index wave_group_team on wave_group (team_id);

-- The roll: who was asked. Whether somebody answered is known of a confidential wave alone, and only until its release.
create table wave_asked (
  group_id uuid not null references wave_group on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (group_id, person_id)
);
create index wave_asked_of on wave_asked (person_id);

-- Answers of a confidential wave until its release: whoever keeps the database could read them, and the page that asks says so.
create table wave_kept_answer (
  group_id uuid not null,
  person_id uuid not null,
  answer jsonb not null,
  primary key (group_id, person_id),
  foreign key (group_id, person_id) references wave_asked on delete cascade
);

-- What is left after the release: the finest division that is ever shown, each part with five answers at least.
create table wave_atom (
  id uuid primary key,
  wave_id uuid not null references wave on delete cascade,
  kind text not null check (kind in ('customers', 'mirror', 'staff')),
  provider_id uuid references team,
  team_id uuid references team, -- null: all others
  eligible integer not null,
  asked integer not null,
  answered integer not null check (answered >= 5 and asked >= answered and eligible >= asked)
);
create index wave_atom_of_wave on wave_atom (wave_id);
create index wave_atom_provider on wave_atom (provider_id, wave_id);
create index wave_atom_team on wave_atom (team_id, wave_id);

-- Ids are random and there is no time: nothing leads from a row to whoever wrote it.
create table wave_answer (
  id uuid primary key,
  atom_id uuid not null references wave_atom on delete cascade,
  scores jsonb not null -- by the key of the item; what was left out is not there
);
create index wave_answer_of on wave_answer (atom_id);

-- Each comment by itself, apart from the scores, and only where ten or more answered.
create table wave_comment (
  id uuid primary key,
  atom_id uuid not null references wave_atom on delete cascade,
  item_key text not null,
  words text not null check (length(words) between 1 and 2000)
);
create index wave_comment_of on wave_comment (atom_id);
