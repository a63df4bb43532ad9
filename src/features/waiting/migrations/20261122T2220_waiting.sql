-- Who held it: the life of each request as it was shared among holders. Kept up by reaction; confidential requests have no row, and what
-- was held through a confidential part is held by 'another' team. No person stands here.
create table held_life (
  request_id uuid primary key references request on delete cascade,
  -- Of the request as it was measured. Whoever measures holds this row first, so that an older reading never overwrites a newer one.
  version integer not null,
  provider_id uuid not null references team,
  customer_team_id uuid references team, -- null: nobody knows
  asked_at timestamptz not null
);
create index held_life_pair on held_life (provider_id, customer_team_id, asked_at);
create index held_life_customer on held_life (customer_team_id) where customer_team_id is not null;

-- One row for each holder of a request and way; the rows of a request add up to its life. Whole milliseconds.
create table held_time (
  request_id uuid not null references held_life on delete cascade,
  -- 'queue' and 'work': in a team's hands before and after somebody took it; 'team': its history does not tell which.
  holder text not null check (holder in ('customer', 'queue', 'work', 'team', 'vendor', 'another')),
  team_id uuid references team, -- null: the customer, a vendor without a name, another team
  through_parts boolean not null, -- one of two ways: by the request itself, or by what it waited for
  wall_ms bigint not null check (wall_ms >= 0),
  working_ms bigint, -- by the hours of the team that serves it; null: nobody knows them
  since timestamptz, -- holds it still: what has passed since then is not in the sums
  unique nulls not distinct (request_id, holder, team_id, through_parts)
);
create index held_time_team on held_time (team_id) where team_id is not null;
create unique index held_time_running on held_time (request_id) where since is not null;

-- What a request would have been spared had a team been done with its parts when it had promised.
create table held_spared (
  request_id uuid not null references held_life on delete cascade,
  team_id uuid not null references team,
  parts integer not null check (parts > 0), -- of that team, with a promise
  late integer not null check (late between 0 and parts),
  saved_ms bigint not null check (saved_ms >= 0),
  since timestamptz, -- it waits for such a part still; may lie ahead
  primary key (request_id, team_id)
);
create index held_spared_team on held_spared (team_id);

-- Sums of a pair over the requests asked in a period. What runs still has been counted until `as_of`; a millisecond later each of the
-- `running` adds one.
create table held_sum (
  period text not null check (period in ('month', 'quarter', 'year', 'all')),
  provider_id uuid not null references team,
  customer_team_id uuid references team,
  -- 'all': the requests themselves, whoever held them; 'any': one team in all of its ways, so that a request counts once for it.
  holder text not null check (holder in ('all', 'any', 'customer', 'queue', 'work', 'team', 'vendor', 'another')),
  team_id uuid references team,
  through_parts boolean not null, -- as in held_time
  requests integer not null,
  running integer not null,
  wall_ms bigint not null,
  working_ms bigint,
  as_of timestamptz not null,
  unique nulls not distinct (period, provider_id, customer_team_id, holder, team_id, through_parts)
);
create index held_sum_pair on held_sum (provider_id, customer_team_id);
create index held_sum_customer on held_sum (customer_team_id) where customer_team_id is not null;
create index held_sum_team on held_sum (team_id) where team_id is not null;

-- Pairs of which something has changed since they were summed. Only added to and taken from, so that writers never wait for each other. No
-- team stands as 00000000-0000-0000-0000-000000000000.
create table held_stale (
  id bigint generated always as identity primary key,
  provider_id uuid not null,
  customer_team_id uuid not null
);
create index held_stale_pair on held_stale (provider_id, customer_team_id);

-- How far what an import brought in has been measured: its requests up to this one, of the run that ended then. The source '' stands for
-- the house itself, which is looked through at first and each night for what was never measured or has changed since.
create table held_import (
  source text primary key,
  run_ended_at timestamptz not null,
  after_id uuid -- null: all of them
);
insert into held_import (source, run_ended_at, after_id) values ('', now(), '00000000-0000-0000-0000-000000000000');
