-- The question after a finished request. It has a row once somebody was asked or has answered; the teams are those of that moment.
create table afterwards_question (
  request_id uuid primary key references request on delete cascade,
  provider_id uuid not null references team,
  customer_team_id uuid not null references team,
  closes_at timestamptz not null,
  -- When both had answered, or the time was over. Null: nobody but who said it is shown what was said.
  revealed_at timestamptz,
  check (provider_id <> customer_team_id) -- a team does not rate itself
);
create index afterwards_question_pair on afterwards_question (provider_id, customer_team_id, revealed_at);
create index afterwards_question_customer on afterwards_question (customer_team_id);
create index afterwards_question_to_reveal on afterwards_question (closes_at) where revealed_at is null;
create index afterwards_question_revealed on afterwards_question (revealed_at) where revealed_at is not null;

-- One of its two sides: who may answer, whether they were asked, and what they said.
create table afterwards_side (
  request_id uuid not null references afterwards_question on delete cascade,
  side text not null check (side in ('customer', 'provider')),
  person_id uuid not null references person,
  asked_at timestamptz, -- null: nobody asked; who answers all the same is welcome
  -- How many of the pair had been heard when they were asked: the reason that they are told.
  heard_then integer,
  verdict text check (verdict in ('yes', 'partly', 'no')), -- customer: was it right; provider: could it be done at once
  how smallint check (how between 1 and 5),
  said text not null default '' check (length(said) <= 300),
  answered_at timestamptz,
  version integer not null default 0,
  primary key (request_id, side),
  check (num_nulls(verdict, how, answered_at) in (0, 3)),
  check ((asked_at is null) = (heard_then is null))
);
create index afterwards_side_person on afterwards_side (person_id, side);

-- What was said, by pair, side and month (UTC) of the reveal: confidential requests are in none.
create table afterwards_sum (
  provider_id uuid not null references team,
  customer_team_id uuid not null references team,
  month date not null check (extract(day from month) = 1),
  side text not null check (side in ('customer', 'provider')),
  n integer not null,
  yes integer not null,
  good integer not null, -- of the five steps one of the best two
  asked integer not null,
  heard integer not null check (heard <= asked), -- of those asked
  primary key (provider_id, customer_team_id, month, side)
);
create index afterwards_sum_month on afterwards_sum (month);
create index afterwards_sum_customer on afterwards_sum (customer_team_id, month);

-- Which requests have been confirmed of late: from these a round chooses.
create index request_confirmed on request (closed_at) where state = 'confirmed';
