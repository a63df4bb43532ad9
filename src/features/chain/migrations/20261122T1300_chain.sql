-- The chain: what each service is needed for, as teams declare it and as requests show it.
create table chain_link (
  id uuid primary key,
  -- The service that serves, and what it is needed for: another service, or customers outside who buy it.
  from_service_id uuid not null references service,
  to_service_id uuid references service,
  to_segment_id uuid references segment,
  -- By whom it was declared last, and for which end they spoke; who speaks for neither is confirmed by either.
  declared_by_person_id uuid references person, -- null: nobody who is still named
  declared_for text not null check (declared_for in ('from', 'to', 'both', 'neither')),
  declared_at timestamptz not null,
  -- How it stands now; how it came about stands in chain_step.
  confirmed_at timestamptz,
  withdrawn_at timestamptz,
  check (num_nonnulls(to_service_id, to_segment_id) = 1),
  check (to_service_id is distinct from from_service_id)
);
create unique index chain_link_ends on chain_link (from_service_id, coalesce(to_service_id, to_segment_id));
create index chain_link_to_service on chain_link (to_service_id) where to_service_id is not null;
create index chain_link_to_segment on chain_link (to_segment_id) where to_segment_id is not null;
create index chain_link_declared_by on chain_link (declared_by_person_id) where declared_by_person_id is not null;

-- What was said about a link, in order.
create table chain_step (
  id uuid primary key,
  link_id uuid not null references chain_link on delete cascade,
  position bigint not null generated always as identity,
  kind text not null check (kind in ('declared', 'confirmed', 'unconfirmed', 'withdrawn', 'restored')),
  by_person_id uuid references person, -- null: nobody who is still named
  at timestamptz not null
);
create index chain_step_of on chain_step (link_id, position);
create index chain_step_by on chain_step (by_person_id) where by_person_id is not null;

-- What requests of the last year show: a service was asked for a team, and where it was a part, for which service of that team.
create table chain_seen (
  from_service_id uuid not null references service,
  for_team_id uuid not null references team,
  for_service_id uuid references service, -- null: those that were no parts
  requests integer not null,
  -- Seconds by the clock on the wall until done, as requests that still wait allow (Kaplan-Meier); null: more than half still wait.
  median_seconds double precision,
  -- Of parts: with those that were none; a median cannot be put together from two.
  together_requests integer,
  together_median_seconds double precision,
  check ((for_service_id is null) = (together_requests is null)),
  unique nulls not distinct (from_service_id, for_team_id, for_service_id)
);
create index chain_seen_team on chain_seen (for_team_id);
create index chain_seen_service on chain_seen (for_service_id) where for_service_id is not null;

-- When the sums of a service were made; none: never yet.
create table chain_summed (
  service_id uuid primary key references service on delete cascade,
  as_of timestamptz not null
);
create index chain_summed_as_of on chain_summed (as_of);
