-- Who was asked for an answer on which day, by anything that asks.
create table asked_of (
  person_id uuid not null references person,
  day date not null,
  what text not null check (length(what) between 1 and 100),
  primary key (person_id, day)
);
create index asked_of_day on asked_of (day); -- by which old rows are forgotten
