-- How many of a cohort have done any lesson in the months before it was counted.
alter table lesson_cohort
  add lately integer check (lately >= 0), -- null: it was counted before this was
  add lately_since date, -- the first day that counts
  add check ((lately is null) = (lately_since is null));

-- Those of the cohort who were erased, by the month in which they last did a lesson: nobody who leaves changes a figure.
create table lesson_cohort_erased_lately (
  team_id uuid not null references lesson_cohort on delete cascade,
  month date not null,
  people integer not null check (people > 0),
  primary key (team_id, month)
);
