-- Looking back together: what it is about, who takes part, what each wrote, what they made of it, and what was to be done.
create table debrief (
  id uuid primary key,
  title text not null check (length(title) between 1 and 200),
  about text not null default '',
  -- An initiative's end, a promise broken badly, several defects of one cause, the review of an agreement, or a team's own work.
  kind text not null check (kind in ('initiative', 'promise', 'defects', 'agreement', 'team')),
  subject_id uuid, -- of the initiative, the request or the agreement: it points to another table by kind
  service_id uuid references service,
  -- Whether its cards carry names: chosen once for all of them, before the first is written.
  nameless boolean not null,
  stage text not null check (stage in ('write', 'group', 'vote', 'discuss', 'act', 'closed')),
  -- The days of which its timeline tells.
  from_day date not null,
  until_day date not null,
  opened_at timestamptz not null,
  opened_by_id uuid references person, -- null: it opened by itself, or nobody who is still named
  closed_at timestamptz,
  version integer not null default 1,
  check ((stage = 'closed') = (closed_at is not null)),
  check (until_day >= from_day)
);
create unique index debrief_of_subject on debrief (kind, subject_id) where subject_id is not null;
create index debrief_newest on debrief (opened_at desc, id desc);
create index debrief_of_service on debrief (service_id, opened_at) where service_id is not null;
create index debrief_opened_by on debrief (opened_by_id);

create table debrief_team (
  debrief_id uuid not null references debrief on delete cascade,
  team_id uuid not null references team,
  primary key (debrief_id, team_id)
);
create index debrief_of_team on debrief_team (team_id, debrief_id);

create table debrief_person (
  debrief_id uuid not null references debrief on delete cascade,
  person_id uuid not null references person on delete cascade,
  part text not null check (part in ('facilitator', 'participant')),
  since timestamptz not null,
  ready_at timestamptz, -- has said that they have written what they wanted to
  primary key (debrief_id, person_id)
);
create index debrief_of_person on debrief_person (person_id);

-- The requests of which its timeline tells, each to whoever may see it.
create table debrief_request (
  debrief_id uuid not null references debrief on delete cascade,
  request_id uuid not null references request on delete cascade,
  primary key (debrief_id, request_id)
);
create index debrief_request_of on debrief_request (request_id);

-- What people add to the timeline.
create table debrief_fact (
  id uuid primary key,
  debrief_id uuid not null references debrief on delete cascade,
  day date not null,
  words text not null check (length(words) between 1 and 500),
  by_person_id uuid references person,
  at timestamptz not null
);
create index debrief_fact_of on debrief_fact (debrief_id, day);
create index debrief_fact_by on debrief_fact (by_person_id);

create table debrief_theme (
  id uuid primary key,
  debrief_id uuid not null references debrief on delete cascade,
  name text not null check (length(name) between 1 and 120),
  why text[] not null default '{}', -- each asks of the one before it: why?
  what text not null default '',
  votes integer check (votes >= 0), -- the total, once voting has ended; who voted is dropped then
  made_at timestamptz not null,
  version integer not null default 1
);
create index debrief_theme_of on debrief_theme (debrief_id, made_at);

-- What each wrote before reading the others. Of a debrief without names a card has no person and no time, its id is random, and no other
-- row tells of it; `secret_hash` is of what only the author's browser knows, and is dropped when the writing ends.
create table debrief_card (
  id uuid primary key,
  debrief_id uuid not null references debrief on delete cascade,
  question text not null check (question in ('well', 'badly', 'puzzle')),
  words text not null check (length(words) between 1 and 2000),
  person_id uuid references person,
  at timestamptz,
  secret_hash text,
  theme_id uuid references debrief_theme on delete set null,
  check (secret_hash is null or (person_id is null and at is null))
);
create index debrief_card_of on debrief_card (debrief_id);
create index debrief_card_by on debrief_card (person_id) where person_id is not null;
create index debrief_card_theme on debrief_card (theme_id) where theme_id is not null;

-- Who votes for what, while the voting lasts.
create table debrief_vote (
  theme_id uuid not null references debrief_theme on delete cascade,
  person_id uuid not null references person on delete cascade,
  votes smallint not null check (votes between 1 and 3),
  primary key (theme_id, person_id)
);
create index debrief_vote_by on debrief_vote (person_id);

create table debrief_action (
  id uuid primary key,
  debrief_id uuid not null references debrief on delete cascade,
  what text not null check (length(what) between 1 and 300),
  owner_id uuid references person, -- null: nobody who is still named
  due_day date not null,
  -- The figure that it should move: of a team, or of what a team does for another one.
  measure text not null check (measure in ('words', 'promise-kept', 'right-first-time', 'done')),
  words text not null default '',
  team_id uuid references team,
  customer_team_id uuid references team,
  made_at timestamptz not null,
  ended_how text check (ended_how in ('done', 'not-done')),
  ended_at timestamptz,
  said text not null default '',
  -- {"asOf", "before", "after", "change", "others", "beside"}: kept up for 90 days after it was done.
  effect jsonb,
  -- When its owner, and those who lead the debrief, were told that it is overdue.
  owner_told_at timestamptz,
  leads_told_at timestamptz,
  version integer not null default 1,
  check ((measure = 'words') = (team_id is null)),
  check (customer_team_id is null or team_id is not null),
  check ((ended_how is null) = (ended_at is null))
);
create index debrief_action_of on debrief_action (debrief_id);
create index debrief_action_owner on debrief_action (owner_id);
create index debrief_action_open on debrief_action (due_day) where ended_at is null;
create index debrief_action_ended on debrief_action (ended_at) where ended_at is not null;
create index debrief_action_team on debrief_action (team_id) where team_id is not null;
create index debrief_action_customer on debrief_action (customer_team_id) where customer_team_id is not null;

-- How it went on: opened, moved, moved back with a reason, names chosen. Never who wrote what.
create table debrief_event (
  id uuid primary key,
  debrief_id uuid not null references debrief on delete cascade,
  at timestamptz not null,
  by_person_id uuid references person,
  kind text not null check (kind in ('opened', 'moved', 'moved-back', 'names-chosen')),
  detail jsonb not null default '{}'
);
create index debrief_event_of on debrief_event (debrief_id, at, id);
create index debrief_event_by on debrief_event (by_person_id);

-- Requests whose promise was broken: looked at until it is broken badly enough for a debrief, or finished.
create table debrief_watch (
  request_id uuid primary key references request on delete cascade,
  since timestamptz not null
);
create index debrief_watch_since on debrief_watch (since);
