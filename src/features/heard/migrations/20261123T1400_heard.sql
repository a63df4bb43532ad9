-- What a released wave says, reckoned once: every page, file and other feature reads these rows, and nothing goes back to answers.
create table heard_wave (
  wave_id uuid primary key references wave on delete cascade,
  at timestamptz not null,
  about jsonb not null -- how far its questions ask for one thing, and whether answers tell teams apart
);

-- Who says it of whom. A total counts each part by those who could have been asked.
create table wave_unit (
  id uuid primary key,
  wave_id uuid not null references heard_wave on delete cascade,
  kind text not null check (kind in ('whole', 'provider', 'cell', 'mirror', 'customer', 'staff')),
  provider_id uuid references team,
  team_id uuid references team, -- of a cell null: all others of its provider
  eligible integer not null,
  asked integer not null,
  answered integer not null,
  about jsonb not null, -- whether they agree, and what goes along with their overall judgement
  check ((kind in ('provider', 'cell', 'mirror')) = (provider_id is not null))
);
create index wave_unit_of on wave_unit (wave_id, kind);
create index wave_unit_provider on wave_unit (provider_id, kind);
create index wave_unit_team on wave_unit (team_id, kind);

create table wave_figure (
  unit_id uuid not null references wave_unit on delete cascade,
  key text not null, -- of the item; 'dimension:reliability' where several items ask for it
  n integer not null,
  -- Shown; too few; all of one mind; or kept back since another would follow from it.
  said text not null check (said in ('shown', 'few', 'alike', 'hidden')),
  figures jsonb,
  -- The ledger: how much each answer of an atom to an item counts in it, in whole numbers.
  ledger_row jsonb,
  primary key (unit_id, key),
  check ((said = 'shown') = (figures is not null)),
  check ((said = 'shown') = (ledger_row is not null))
);

-- Comments that are about one thing, by words that three of them share.
create table heard_theme (
  id uuid primary key,
  wave_id uuid not null references heard_wave on delete cascade,
  team_id uuid not null references team,
  words text[] not null,
  comment_ids uuid[] not null
);
create index heard_theme_of on heard_theme (wave_id, team_id);
create index heard_theme_team on heard_theme (team_id);

-- What those who lead a team answer in public; each version stays.
create table heard_answer (
  wave_id uuid not null references wave on delete cascade,
  team_id uuid not null references team,
  version integer not null check (version > 0),
  words text not null check (length(words) between 1 and 4000),
  by_person_id uuid references person, -- null: nobody who is still named
  at timestamptz not null,
  primary key (wave_id, team_id, version)
);
create index heard_answer_team on heard_answer (team_id);
create index heard_answer_by on heard_answer (by_person_id);

-- What a team takes up, and the figure that it should move by the next wave.
create table heard_improvement (
  id uuid primary key,
  wave_id uuid not null references wave on delete cascade,
  team_id uuid not null references team,
  key text not null,
  what text not null check (length(what) between 1 and 300),
  owner_id uuid references person,
  due_day date not null,
  made_at timestamptz not null,
  ended_how text check (ended_how in ('done', 'not-done')),
  ended_at timestamptz,
  version integer not null default 1,
  check ((ended_how is null) = (ended_at is null))
);
create index heard_improvement_of on heard_improvement (wave_id, team_id);
create index heard_improvement_team on heard_improvement (team_id);
create index heard_improvement_owner on heard_improvement (owner_id);
