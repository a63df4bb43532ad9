-- Working time: when a team works. Hours as the calendar module reads them: {"mon": [["08:00","12:00"],["13:00","17:00"]], ...}.
create table calendar (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  zone text not null,
  hours jsonb not null,
  -- '2026-12-25' or, for every year, '*-12-25'.
  holidays text[] not null default '{}',
  team_id uuid references team, -- whose it is; null: the organisation's
  updated_at timestamptz not null
);
create unique index calendar_name on calendar (lower(name));
