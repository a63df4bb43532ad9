-- What was not right, by the team that has the request now, the service and the team that asked, over the requests asked in a period. Of a
-- team, of a service and of a pair it is a sum of these rows; confidential requests are in none.
create table defect_count (
  period text not null check (period in ('month', 'quarter', 'year', 'all')),
  provider_id uuid not null references team,
  service_id uuid references service on delete cascade,
  customer_team_id uuid references team, -- null: nobody knows
  requests integer not null,
  finished integer not null,
  right_first_time integer not null,
  reopened integer not null,
  misrouted integer not null,
  returned integer not null,
  as_of timestamptz not null,
  unique nulls not distinct (provider_id, period, service_id, customer_team_id)
);
create index defect_count_service on defect_count (service_id) where service_id is not null;
create index defect_count_customer on defect_count (customer_team_id) where customer_team_id is not null;

-- How often work came back for these causes, as the customer and as the serving team see it. Null: that side said none.
create table defect_cause_count (
  period text not null check (period in ('month', 'quarter', 'year', 'all')),
  provider_id uuid not null references team,
  service_id uuid references service on delete cascade,
  customer_team_id uuid references team,
  cause text,
  provider_cause text,
  n integer not null,
  unique nulls not distinct (provider_id, period, service_id, customer_team_id, cause, provider_cause)
);
create index defect_cause_count_service on defect_cause_count (service_id) where service_id is not null;
create index defect_cause_count_customer on defect_cause_count (customer_team_id) where customer_team_id is not null;

-- Requests right the first time in a row: of a team, of a service of it, of a team for another one.
create table defect_streak (
  provider_id uuid not null references team,
  service_id uuid references service on delete cascade,
  customer_team_id uuid references team,
  present integer not null, -- since the last defect, or ever
  longest integer not null,
  last_at timestamptz, -- of the last defect; null: none is known
  as_of timestamptz not null,
  check (service_id is null or customer_team_id is null),
  unique nulls not distinct (provider_id, service_id, customer_team_id)
);
create index defect_streak_service on defect_streak (service_id) where service_id is not null;
create index defect_streak_customer on defect_streak (customer_team_id) where customer_team_id is not null;

-- Causes that repeat: defects of a service whose words are alike, found each night.
create table defect_cluster (
  id uuid primary key,
  service_id uuid not null references service on delete cascade,
  -- Each occurs in at least three of its requests.
  words text[] not null check (cardinality(words) > 0),
  first_seen_at timestamptz not null, -- when a night first found it
  as_of timestamptz not null
);
create index defect_cluster_service on defect_cluster (service_id);
create table defect_cluster_member (
  -- At most one cluster each.
  defect_id uuid primary key references defect on delete cascade,
  cluster_id uuid not null references defect_cluster on delete cascade
);
create index defect_cluster_member_of on defect_cluster_member (cluster_id);

-- When the clusters of a service were looked for last.
create table defect_look (
  service_id uuid primary key references service on delete cascade,
  looked_at timestamptz not null,
  -- How many defects of the last year there were.
  defects integer not null
);

insert into stale_figure (scope, one_id, other_id)
select distinct 'defects', provider_id, '00000000-0000-0000-0000-000000000000'::uuid from request_measure;
