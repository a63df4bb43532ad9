-- What one team has done for another and what it failed to do, line by line, of what ended within a span. Read in both directions: a line
-- tells of the team that served or of the team that asked, and queries/lines.ts says of which.
create table goodwill_sum (
  provider_id uuid not null references team,
  customer_id uuid not null references team,
  line text not null,
  span text not null check (span in ('now', 'month', 'before')), -- the last 90 days; of these the last 30, and the 30 before them
  n integer not null check (n > 0),
  good integer not null check (good between 0 and n),
  as_of timestamptz not null,
  primary key (provider_id, customer_id, line, span)
);
create index goodwill_sum_customer on goodwill_sum (customer_id);

-- What is usual in the house, whether goodwill comes back in it, and what has moved: found each hour. One row, or none yet.
create table goodwill_round (
  is_only boolean primary key default true check (is_only), -- so that there is never a second one
  at timestamptz not null,
  -- As the feature's house/round.ts has them.
  usual jsonb not null,
  ways jsonb not null,
  reciprocity jsonb not null,
  moved jsonb not null
);

-- A day that was named is looked for by its request.
create index request_event_said_by_when on request_event (request_id) where kind = 'said-by-when';
