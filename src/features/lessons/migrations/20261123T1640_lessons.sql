-- What each person reads and has practised, what they were offered, the organisation's own lessons, and how many of a team have done which.

-- In which language a person reads lessons, and when the inbox last offered them one: at most once a month.
create table lesson_reader (
  person_id uuid primary key references person,
  language text check (language in ('en', 'de')), -- null: as the browser wishes
  told_at timestamptz
);

-- Where a person stopped. Which choice they took in a scenario is stored nowhere.
create table lesson_place (
  person_id uuid not null references person,
  lesson text not null, -- an id of the project's lessons, or of own_lesson
  step integer not null check (step between 0 and 100),
  at timestamptz not null,
  primary key (person_id, lesson)
);

create table lesson_practice (
  id uuid primary key,
  person_id uuid not null references person,
  lesson text not null,
  at timestamptz not null,
  again_on date -- the day on which the reader wishes to be offered it again; null: not wished, or it was offered
);
create index lesson_practice_of on lesson_practice (person_id, lesson, at);
create index lesson_practice_again on lesson_practice (again_on) where again_on is not null;

-- Offered because of something that happened: which kind of thing, and never which one.
create table lesson_offer (
  id uuid primary key,
  person_id uuid not null references person,
  lesson text not null,
  need text not null check (length(need) between 1 and 40),
  at timestamptz not null,
  unique (person_id, lesson)
);
create index lesson_offer_at on lesson_offer (at); -- by which old ones are forgotten

create table own_lesson (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 60),
  made_at timestamptz not null,
  retired_at timestamptz
);
create table own_lesson_text (
  own_lesson_id text not null references own_lesson on delete cascade,
  language text not null check (language in ('en', 'de')),
  source text not null check (length(source) between 1 and 20000),
  version integer not null default 1,
  at timestamptz not null,
  primary key (own_lesson_id, language)
);

-- Among whom a team's lead is told how many have done a lesson. Chosen anew only when five people came or went (rules.ts says why).
create table lesson_cohort (
  team_id uuid primary key references team,
  day date not null, -- the cohort is of this day
  people integer not null check (people >= 0),
  counted_on date not null
);
create table lesson_cohort_person (
  team_id uuid not null references lesson_cohort on delete cascade,
  person_id uuid not null references person,
  primary key (team_id, person_id)
);
create index lesson_cohort_person_of on lesson_cohort_person (person_id);
-- Those of the cohort who were erased and had done it: nobody who leaves changes a figure.
create table lesson_cohort_erased (
  team_id uuid not null references lesson_cohort on delete cascade,
  lesson text not null,
  done integer not null check (done > 0),
  primary key (team_id, lesson)
);
create table lesson_count (
  team_id uuid not null references lesson_cohort on delete cascade,
  lesson text not null,
  done integer not null check (done >= 0),
  primary key (team_id, lesson)
);
