-- Fair service: each night's round of tests, the questions that arise from them, and what the teams answer.
create table fairness_round (
  id uuid primary key,
  at timestamptz not null,
  asked_since timestamptz not null, -- requests asked from then until `at` are compared
  asks_for text, -- the month whose questions could arise in it ('2026-11'); null: they had arisen already
  requests integer not null,
  tests integer not null,
  pattern_tests integer not null,
  placebo_tests integer not null, -- the same tests with the names of customers shuffled within strata ...
  placebo_below integer not null check (placebo_below <= placebo_tests) -- ... and how many of these had p < .05
);
create index fairness_round_at on fairness_round (at desc);

-- All tests of the newest round; of earlier ones those that found something.
create table fairness_test (
  round_id uuid not null references fairness_round on delete cascade,
  provider_id uuid not null references team,
  customer_team_id uuid not null references team,
  measure text not null check (measure in ('done', 'first-reply', 'handed-back', 'part-unanswered')),
  verdict text not null check (verdict in ('tooFew', 'alike', 'found')),
  figures jsonb not null, -- as the contract has them
  primary key (round_id, provider_id, customer_team_id, measure)
);
create index fairness_test_provider on fairness_test (provider_id, round_id);
create index fairness_test_customer on fairness_test (customer_team_id);

create table fairness_question (
  id uuid primary key,
  provider_id uuid not null references team,
  customer_team_id uuid not null references team,
  measure text not null check (measure in ('done', 'first-reply', 'handed-back', 'part-unanswered')),
  raised_at timestamptz not null,
  asked_since timestamptz not null,
  figures jsonb not null, -- as they were then
  -- The same of what was asked since, and how it stands; null: no round has been since.
  since jsonb,
  standing text check (standing in ('tooFew', 'unclear', 'still', 'gone')),
  since_from timestamptz not null, -- the question, or its last answer
  escalated_at timestamptz,
  escalated_why text check (escalated_why in ('unanswered', 'persists')),
  shared_at timestamptz, -- with the customer team, by the lead
  closed_at timestamptz,
  closed_why text check (closed_why in ('gone', 'lapsed')),
  version integer not null default 1,
  check (provider_id <> customer_team_id),
  check ((since is null) = (standing is null)),
  check ((escalated_at is null) = (escalated_why is null)),
  check ((closed_at is null) = (closed_why is null))
);
create unique index fairness_question_open on fairness_question (provider_id, customer_team_id, measure) where closed_at is null;
create index fairness_question_provider on fairness_question (provider_id, raised_at desc);
create index fairness_question_customer on fairness_question (customer_team_id);
create index fairness_question_raised on fairness_question (raised_at);

create table fairness_answer (
  id uuid primary key,
  question_id uuid not null references fairness_question on delete cascade,
  words text not null check (length(words) between 1 and 2000),
  at timestamptz not null,
  by_person_id uuid references person -- null: nobody who is still named
);
create index fairness_answer_of on fairness_answer (question_id, at desc);
create index fairness_answer_by on fairness_answer (by_person_id) where by_person_id is not null;
