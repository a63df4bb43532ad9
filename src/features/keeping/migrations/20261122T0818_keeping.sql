-- How long a kind of thing is kept, where an administrator has set it. Without a row the kind's own default counts.
create table retention (
  kind text primary key,
  days integer not null check (days between 1 and 36500),
  set_at timestamptz not null,
  by_person_id uuid references person
);
