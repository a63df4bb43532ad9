-- What a team does for others.
create table service (
  id uuid primary key,
  team_id uuid not null references team,
  name text not null check (length(name) between 1 and 120),
  summary text not null check (length(summary) <= 300),
  -- What it is, at length; how to ask well; who outside is served by it in the end.
  about text not null default '',
  how_to_ask text not null default '',
  served_in_the_end text not null default '',
  -- Words a colleague would use that the name does not have: 'payslip wages salary'.
  other_words text not null default '',
  owner_id uuid references person,
  calendar_id uuid not null references calendar,
  -- Seen from the first second only by the asker and those who serve it.
  confidential boolean not null default false, -- a property, not a state
  -- For whom: everyone, colleagues (no vendors' guests), or named teams.
  audience text not null default 'colleagues' check (audience in ('everyone', 'colleagues', 'teams')),
  -- Who is given a new request: nobody, whoever is on duty, or the member with the fewest open.
  assignment text not null default 'by-hand' check (assignment in ('by-hand', 'duty', 'least-loaded')),
  -- Whether the promise pauses while a part request or a vendor is waited for.
  pauses_for_parts boolean not null default false, -- a property of the promise
  pauses_for_vendors boolean not null default true, -- a property of the promise
  state text not null default 'draft' check (state in ('draft', 'live', 'retired')),
  state_since timestamptz not null,
  version integer not null default 1,
  created_at timestamptz not null,
  search tsvector generated always as (
    setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', other_words), 'A') ||
    setweight(to_tsvector('english', summary), 'B') || setweight(to_tsvector('english', about || ' ' || how_to_ask), 'C')
  ) stored,
  imported_from text
);
create index service_of_team on service (team_id);
create index service_search on service using gin (search);
create unique index service_name_live on service (team_id, lower(name)) where state <> 'retired';

create table service_audience_team (
  service_id uuid not null references service on delete cascade,
  team_id uuid not null references team,
  primary key (service_id, team_id)
);

-- The form: fields in order. `choices`, `shown_when` and `check` are read by catalogue/rules.ts, which also validates them.
create table form_field (
  id uuid primary key,
  service_id uuid not null references service on delete cascade,
  position smallint not null,
  label text not null check (length(label) between 1 and 200),
  hint text not null default '',
  kind text not null check (kind in ('text', 'long-text', 'choice', 'person', 'team', 'date', 'file', 'number', 'yes-no')),
  required boolean not null default false, -- a property
  choices text[] not null default '{}',
  shown_when jsonb,
  checks jsonb not null default '{}',
  -- A field that was taken out stays for the requests that were asked with it.
  removed_at timestamptz
);
create unique index form_field_position on form_field (service_id, position) where removed_at is null;

create table service_state_change (
  id uuid primary key,
  service_id uuid not null references service on delete cascade,
  state text not null,
  at timestamptz not null,
  by_person_id uuid references person
);
create index service_state_change_of on service_state_change (service_id, at);
