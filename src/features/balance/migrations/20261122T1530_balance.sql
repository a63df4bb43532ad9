-- The balance guard: each month's look at each pair of a team and an outcome to which one of its services leads, and the alarms.
create table balance_look (
  team_id uuid not null references team,
  outcome_id uuid not null references outcome,
  month date not null check (extract(day from month) = 1), -- the last of the three that were looked at
  -- What cannot be told is looked at anew until it can be or the month is over; the rest is looked at once.
  state text not null check (state in ('alarm', 'balanced', 'insideAsBefore', 'insideTooFew', 'recentMissing', 'tooShort', 'neverMoves', 'tooCoarse')),
  width text check (width in ('narrow', 'wide')), -- of the limit by which the outcome was judged; null: it was not
  statistic double precision,
  as_of timestamptz not null,
  primary key (team_id, outcome_id, month),
  check ((width is not null) = (state in ('alarm', 'balanced'))),
  check ((width is null) = (statistic is null))
);
create index balance_look_month on balance_look (month);
create index balance_look_outcome on balance_look (outcome_id);

create table balance_alarm (
  id uuid primary key,
  team_id uuid not null references team,
  outcome_id uuid not null references outcome,
  month date not null check (extract(day from month) = 1),
  raised_at timestamptz not null,
  -- As they were then: what the alarm rests on, and both series month by month. Shapes stand in the contract.
  evidence jsonb not null,
  months jsonb not null,
  recovered_at timestamptz, -- the outcome came back
  acknowledged_at timestamptz,
  acknowledged_by_person_id uuid references person, -- null: nobody who is still named
  acknowledged_words text not null default '',
  version integer not null default 1,
  unique (team_id, outcome_id, month),
  check ((acknowledged_at is null) = (acknowledged_words = ''))
);
create index balance_alarm_outcome on balance_alarm (outcome_id);
create index balance_alarm_acknowledged_by on balance_alarm (acknowledged_by_person_id) where acknowledged_by_person_id is not null;
create index balance_alarm_raised on balance_alarm (raised_at);
