-- Whose turn it is: a rota of members in order, each for a number of days, from a first day on.
create table rota (
  team_id uuid primary key references team,
  first_day date not null,
  turn_days smallint not null check (turn_days between 1 and 60),
  updated_at timestamptz not null
);
create table rota_member (
  team_id uuid not null references rota on delete cascade,
  position smallint not null,
  person_id uuid not null references person,
  primary key (team_id, position),
  unique (team_id, person_id)
);
-- One person takes another's days; of several for the same day the newest counts.
create table duty_swap (
  id uuid primary key,
  team_id uuid not null references team,
  person_id uuid not null references person,
  instead_of_id uuid not null references person,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  at timestamptz not null,
  by_person_id uuid references person,
  taken_back_at timestamptz,
  check (person_id <> instead_of_id)
);
create index duty_swap_days on duty_swap (team_id, first_day, last_day);
-- Away, without a reason: nobody has to say why.
create table absence (
  id uuid primary key,
  person_id uuid not null references person,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  at timestamptz not null,
  by_person_id uuid references person,
  taken_back_at timestamptz
);
create index absence_days on absence (person_id, first_day, last_day);
