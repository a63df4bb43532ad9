-- The month in words, as it was when it was told: what a leader has read in a mail stands the same on the screen.
create table digest (
  month text primary key check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  zone text not null, -- in which the month begins and ends
  as_of timestamptz not null,
  told jsonb not null -- opening, changed, praise, ask: as contract.ts has them
);
