-- The exercise in which a team names its links: services of which it said all that they are needed for.
create table chain_named (
  service_id uuid primary key references service on delete cascade,
  by_person_id uuid references person, -- null: nobody who is still named
  at timestamptz not null
);
create index chain_named_by on chain_named (by_person_id) where by_person_id is not null;
