-- Social events that mix teams, and coffee for two across teams.
create table gathering (
  id uuid primary key,
  title text not null check (length(title) between 1 and 200),
  words text not null default '',
  place text not null default '', -- where, or a link
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  zone text not null, -- in which its day and time were said
  host_id uuid references person, -- null: nobody who is still named
  seats integer check (seats between 1 and 50), -- of each team, by lot; null: everybody of them
  -- Why these teams, where they were a suggestion: how many requests stood behind it. Null: freely thought of.
  why text check (why in ('cold', 'strangers', 'lot')),
  why_requests integer,
  came integer check (came between 0 and 10000), -- as the host counted; null: not counted
  sequence integer not null default 0, -- of the invitation, as calendars count its changes
  version integer not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_why text not null default '',
  check ((why is null) = (why_requests is null))
);
create index gathering_by_day on gathering (starts_at, id);
create index gathering_of_host on gathering (host_id);

create table gathering_team (
  gathering_id uuid not null references gathering on delete cascade,
  team_id uuid not null references team,
  primary key (gathering_id, team_id)
);
create index gathering_team_of on gathering_team (team_id);

-- Who was invited, and what they said themselves. Who joins an invited team later has a row once they answer.
create table gathering_guest (
  gathering_id uuid not null references gathering on delete cascade,
  person_id uuid not null references person,
  -- Three answers: yes, no, none yet.
  comes boolean,
  -- Told afterwards, by themselves: yes, no, not told.
  came boolean,
  line text not null default '' check (length(line) <= 300),
  line_at timestamptz,
  primary key (gathering_id, person_id)
);
create index gathering_guest_of on gathering_guest (person_id);

-- Whoever would have a coffee with somebody from another team. Nobody else reads this.
create table coffee_wish (
  person_id uuid primary key references person,
  since timestamptz not null,
  team_ids uuid[] not null default '{}', -- none: any other team
  waits_since text check (waits_since ~ '^\d{4}-\d{2}$') -- the month in which nobody was found; null: does not wait
);

create table coffee_pair (
  id uuid primary key,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  one_id uuid references person, -- null: nobody who is still named
  other_id uuid references person,
  one_team_id uuid not null references team,
  other_team_id uuid not null references team check (other_team_id <> one_team_id),
  why text not null check (why in ('cold', 'strangers')),
  question text not null,
  at timestamptz not null,
  one_said text check (one_said in ('met', 'not-this-month')),
  other_said text check (other_said in ('met', 'not-this-month')),
  check (one_id <> other_id)
);
create index coffee_pair_one on coffee_pair (one_id, month);
create index coffee_pair_other on coffee_pair (other_id, month);
create index coffee_pair_one_team on coffee_pair (one_team_id);
create index coffee_pair_other_team on coffee_pair (other_team_id);

-- Months for which pairs were drawn.
create table coffee_round (
  month text primary key check (month ~ '^\d{4}-\d{2}$'),
  at timestamptz not null
);
