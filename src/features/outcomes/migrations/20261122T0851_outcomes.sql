-- Customers outside: who they are and what is promised to them, and the series that say how they fare.
create table segment (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  about text not null default '',
  headcount integer check (headcount >= 0), -- how many they are; null: not known
  -- Clock time, for a customer outside waits by the clock on the wall; null: nothing is promised.
  first_answer_amount integer check (first_answer_amount > 0),
  first_answer_unit text check (first_answer_unit in ('minutes', 'hours', 'days')),
  solved_amount integer check (solved_amount > 0),
  solved_unit text check (solved_unit in ('minutes', 'hours', 'days')),
  courtesy text not null default '',
  created_at timestamptz not null,
  retired_at timestamptz,
  check ((first_answer_amount is null) = (first_answer_unit is null)),
  check ((solved_amount is null) = (solved_unit is null))
);
create unique index segment_name on segment (lower(name)) where retired_at is null;

create table outcome (
  id uuid primary key,
  segment_id uuid references segment, -- null: all customers outside
  name text not null check (length(name) between 1 and 100),
  unit text not null default '',
  source text not null default '',
  better text not null check (better in ('more', 'less')),
  every text not null check (every in ('day', 'week', 'month', 'quarter', 'year')),
  created_at timestamptz not null,
  retired_at timestamptz
);
-- Two for all customers clash as two of one segment do.
create unique index outcome_name on outcome
  (coalesce(segment_id, '00000000-0000-0000-0000-000000000000'), lower(name)) where retired_at is null;
create index outcome_of_segment on outcome (segment_id);

create table outcome_value (
  outcome_id uuid not null references outcome on delete cascade,
  day date not null,
  value double precision not null check (value > '-infinity' and value < 'infinity'),
  note text not null default '',
  by_person_id uuid references person, -- who typed or brought it in; null: nobody who is still named
  at timestamptz not null,
  primary key (outcome_id, day)
);
create index outcome_value_by_person on outcome_value (by_person_id);
