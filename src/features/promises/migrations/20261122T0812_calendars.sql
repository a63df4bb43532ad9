-- Working time: when a team works. Its hours stand in calendar_hours, of which a change begins a new row.
create table calendar (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  team_id uuid references team, -- whose it is; null: the organisation's
  version integer not null default 1,
  created_at timestamptz not null
);
create unique index calendar_name on calendar (lower(name));

-- Never changed but for `until`, so that a deadline of last year can still say why, and a process may keep what it has read.
create table calendar_hours (
  id uuid primary key,
  calendar_id uuid not null references calendar on delete cascade,
  zone text not null,
  -- As the calendar module reads them: {"mon": [["08:00","12:00"],["13:00","17:00"]], ...}.
  hours jsonb not null,
  -- '2026-12-25' or, for every year, '*-12-25'.
  holidays text[] not null default '{}',
  since timestamptz not null,
  until timestamptz check (until >= since)
);
create unique index calendar_hours_present on calendar_hours (calendar_id) where until is null;
create index calendar_hours_of on calendar_hours (calendar_id);
