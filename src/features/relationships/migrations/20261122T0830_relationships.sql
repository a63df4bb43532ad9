-- What can be counted of a request, one row each, kept up as things happen to it. Confidential requests have none: what is not here
-- cannot be worked out from any figure.
create table request_measure (
  request_id uuid primary key references request on delete cascade,
  -- Of the request as it was measured: an older reading never overwrites a newer one.
  version integer not null,
  source text,
  provider_id uuid not null references team,
  customer_team_id uuid references team, -- null: nobody knows
  service_id uuid references service,
  asked_at timestamptz not null,
  -- The working hours by which its working time counts; null: nobody said when that team works.
  hours_id uuid references calendar_hours,
  -- 'came'; 'stopped': withdrawn, merged or the end of an imported log; 'running'; 'unknown': the log does not tell.
  first_reply text not null check (first_reply in ('came', 'stopped', 'running', 'unknown')),
  done text not null check (done in ('came', 'stopped', 'running')),
  -- Seconds from asking until then; null while it runs.
  first_reply_wall bigint,
  first_reply_working bigint,
  done_wall bigint,
  done_working bigint,
  -- Broken as soon as one promise of it is; kept when all that were made are; null: nothing was promised.
  promise text check (promise in ('kept', 'broken', 'running')),
  promise_due_at timestamptz,
  events integer not null,
  -- Known teams in order, consecutive repeats collapsed.
  stays uuid[] not null,
  handoffs integer not null,
  ping_pongs integer not null, -- A, B, A
  reopened integer not null,
  misrouted integer not null
);
create index request_measure_pair on request_measure (provider_id, customer_team_id, asked_at);
create index request_measure_customer on request_measure (customer_team_id, asked_at);
create index request_measure_service on request_measure (service_id, asked_at) where service_id is not null;
create index request_measure_asked on request_measure (asked_at);
create index request_measure_source on request_measure (source) where source is not null;
create index request_measure_hours on request_measure (hours_id) where hours_id is not null;
create index request_measure_stays on request_measure using gin (stays) where handoffs > 0;
create index request_measure_due on request_measure (promise_due_at) where promise = 'running';
-- Working time that has not been counted yet: right after a row was written.
create index request_measure_uncounted on request_measure (request_id) where hours_id is not null
  and ((first_reply_wall is not null and first_reply_working is null) or (done_wall is not null and done_working is null));

-- Until when an imported log tells: what is open there was open at least so long.
create table measured_source (
  source text primary key,
  last_event_at timestamptz not null
);

-- Figures of which something has changed since they were summed. Only ever added to and taken from, so that writers never wait for each
-- other; the same figure may stand here often. No team stands as 00000000-0000-0000-0000-000000000000.
create table stale_figure (
  id bigint generated always as identity primary key,
  -- 'pair' and 'handoff' name two teams, provider and customer or from and to; the others one.
  scope text not null check (scope in ('pair', 'provider', 'customer', 'handoff')),
  one_id uuid not null,
  other_id uuid not null
);
create index stale_figure_of on stale_figure (scope, one_id, other_id);

-- Sums of a pair over the requests asked in a period.
create table relationship_count (
  period text not null check (period in ('month', 'quarter', 'year', 'all')),
  provider_id uuid not null references team,
  customer_team_id uuid references team,
  requests integer not null,
  running integer not null,
  finished integer not null,
  right_first_time integer not null,
  reopened integer not null,
  misrouted integer not null,
  promised integer not null,
  kept integer not null,
  handed_on integer not null, -- changed teams at least once
  ping_ponged integer not null,
  events bigint not null,
  handoffs bigint not null,
  most_handoffs integer not null, -- of one request
  as_of timestamptz not null,
  unique nulls not distinct (period, provider_id, customer_team_id)
);
create index relationship_count_customer on relationship_count (customer_team_id);
create index relationship_count_provider on relationship_count (provider_id);

-- How long it takes: Kaplan-Meier estimates of a pair, of a provider and of a customer team, in seconds.
create table relationship_wait (
  period text not null check (period in ('month', 'quarter', 'year', 'all')),
  scope text not null check (scope in ('pair', 'provider', 'customer')),
  wait text not null check (wait in ('first-reply', 'done')),
  time text not null check (time in ('wall', 'working')),
  provider_id uuid references team,
  customer_team_id uuid references team,
  n integer not null,
  endings integer not null,
  median double precision, -- null: more than half still wait
  low double precision,
  high double precision,
  ninetieth double precision,
  as_of timestamptz not null,
  unique nulls not distinct (period, wait, time, scope, provider_id, customer_team_id)
);
create index relationship_wait_provider on relationship_wait (provider_id);
create index relationship_wait_customer on relationship_wait (customer_team_id);

-- The last twelve months of a team as they are shown, serving and asking: its figures over time. They end with the month of its last request.
create table team_months (
  scope text not null check (scope in ('provider', 'customer')),
  team_id uuid not null references team,
  -- In which the months begin and end: the organisation's then. Under another zone this row is not read.
  zone text not null,
  -- As the contract has it: [{"month": "2026-11", "requests": 0, ...}]. All are made anew each night.
  months jsonb not null,
  as_of timestamptz not null,
  primary key (scope, team_id)
);
create index team_months_of on team_months (team_id);

-- Hand-offs from one team to the next, of the requests asked in a period; `returns` went straight back (A, B, A).
create table handoff_count (
  period text not null check (period in ('month', 'quarter', 'year', 'all')),
  from_team_id uuid not null references team,
  to_team_id uuid not null references team,
  handoffs integer not null,
  returns integer not null,
  as_of timestamptz not null,
  primary key (period, from_team_id, to_team_id)
);
create index handoff_count_from on handoff_count (from_team_id);
create index handoff_count_to on handoff_count (to_team_id);
