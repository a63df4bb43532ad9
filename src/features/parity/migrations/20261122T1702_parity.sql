-- What a customer outside would get for the like of a service. A change ends the row and begins another, so that 'since when' can be said.
create table parity_like (
  id uuid primary key,
  service_id uuid not null references service on delete cascade,
  segment_id uuid not null references segment,
  what text not null default '', -- what they ask for outside, in words
  -- Clock time promised outside for the like alone; null: what the segment is promised for everything.
  first_answer_amount integer check (first_answer_amount > 0),
  first_answer_unit text check (first_answer_unit in ('minutes', 'hours', 'days')),
  solved_amount integer check (solved_amount > 0),
  solved_unit text check (solved_unit in ('minutes', 'hours', 'days')),
  by_person_id uuid references person, -- who named it; null: nobody who is still named
  since timestamptz not null,
  until timestamptz check (until >= since),
  check ((first_answer_amount is null) = (first_answer_unit is null)),
  check ((solved_amount is null) = (solved_unit is null))
);
create unique index parity_like_present on parity_like (service_id) where until is null;
create index parity_like_of_service on parity_like (service_id);
create index parity_like_of_segment on parity_like (segment_id);
create index parity_like_by_person on parity_like (by_person_id);

-- How the promise for the like was kept outside, month by month.
create table parity_outside (
  service_id uuid not null references service on delete cascade,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  kept integer not null check (kept >= 0),
  total integer not null check (total >= kept),
  median_hours double precision check (median_hours >= 0 and median_hours < 'infinity'), -- from asking until solved; null: not known
  source text not null default '',
  by_person_id uuid references person, -- who typed or brought it in; null: nobody who is still named
  at timestamptz not null,
  primary key (service_id, month)
);
create index parity_outside_by_person on parity_outside (by_person_id);
