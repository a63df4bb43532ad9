-- What a team says of itself, part by part; each change is a version of its own, so that what stood there before can be read.
create table team_words (
  team_id uuid not null references team,
  part text not null check (part in ('ask', 'constraints', 'hard', 'proud')),
  version integer not null check (version > 0),
  words text not null check (length(words) <= 4000), -- empty: it says nothing of this any more
  by_person_id uuid references person, -- null: nobody who is still named
  at timestamptz not null,
  primary key (team_id, part, version)
);
create index team_words_by_person on team_words (by_person_id);

-- Short sentences on the form of a service that help to ask well.
create table hint (
  id uuid primary key,
  team_id uuid not null references team,
  service_id uuid references service, -- null: every service of the team
  says text not null check (length(says) between 1 and 160),
  -- What the figures said when it was written; null: it came from experience.
  reason text check (reason in ('waits', 'missing-information', 'misunderstood')),
  version integer not null default 1,
  by_person_id uuid references person,
  at timestamptz not null,
  retired_at timestamptz,
  check (reason is null or service_id is not null)
);
create index hint_of_team on hint (team_id) where retired_at is null;
create index hint_of_service on hint (service_id);
create index hint_by_person on hint (by_person_id);

-- How often requests for a service waited for the customer first, or came back because of how they were asked: of those asked in the
-- days from first_day on. Confidential requests have no measure and are in none of these.
create table service_reason (
  service_id uuid not null references service on delete cascade,
  reason text not null check (reason in ('waits', 'missing-information', 'misunderstood')),
  n integer not null,
  hits integer not null check (hits <= n),
  askers integer not null, -- how many different people asked
  first_day date not null,
  as_of timestamptz not null,
  primary key (service_id, reason)
);

-- A reason that the team has looked at and does not want to answer with a hint for now.
create table reason_set_aside (
  service_id uuid not null references service on delete cascade,
  reason text not null check (reason in ('waits', 'missing-information', 'misunderstood')),
  by_person_id uuid references person,
  at timestamptz not null,
  primary key (service_id, reason)
);
create index reason_set_aside_by_person on reason_set_aside (by_person_id);

-- A week of a team by its own clock: 168 sums each, Monday 0:00 first, over the thirteen weeks from first_day to last_day.
create table team_rhythm (
  team_id uuid primary key references team on delete cascade,
  zone text not null, -- the team's own when this was summed; under another it is not read
  first_day date not null,
  last_day date not null,
  days_told integer not null, -- from the first day on which something was asked
  asked integer[] not null,
  replied integer[] not null, -- first replies
  done integer[] not null,
  open integer[] not null, -- how many were open as the hour began, added up over the weeks
  as_of timestamptz not null
);
create index team_rhythm_oldest on team_rhythm (as_of);
