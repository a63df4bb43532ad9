-- One organisation is one database.
create table organisation (
  id smallint primary key default 1 check (id = 1),
  name text not null check (length(name) between 1 and 200),
  zone text not null,
  set_up_at timestamptz not null
);

-- A team, or a vendor: a partner team whose people see only what concerns them.
create table team (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('team', 'vendor')),
  parent_id uuid references team,
  -- What the team does for others, in its own words.
  about text not null default '',
  created_at timestamptz not null,
  closed_at timestamptz,
  imported_from text,
  check (parent_id is distinct from id)
);
create unique index team_name on team (lower(name)) where closed_at is null;
create index team_parent on team (parent_id) where parent_id is not null;

create table membership (
  id uuid primary key,
  team_id uuid not null references team,
  person_id uuid not null references person,
  lead boolean not null default false, -- one of two kinds of member; a change ends the row and begins another
  since timestamptz not null,
  until timestamptz check (until >= since)
);
create unique index membership_present on membership (person_id, team_id) where until is null;
create index membership_of_person on membership (person_id); -- present and past: who has worked for a vendor
create index membership_of_team on membership (team_id) where until is null;

create table invitation (
  id uuid primary key,
  token_hash text not null unique,
  email text not null,
  name text not null,
  team_id uuid references team,
  lead boolean not null default false, -- becomes the membership's
  role text check (role in ('administrator', 'senior-leader', 'mediator', 'auditor')),
  by_person_id uuid references person,
  at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by_person_id uuid references person,
  withdrawn_at timestamptz
);
create index invitation_open on invitation (email) where accepted_at is null and withdrawn_at is null;
