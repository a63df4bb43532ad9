-- Whose time it mostly is: how evenly holders share the requests of a pair, as sums of squares and products, which add up as hours do. In
-- whole seconds, so that they are exact in whatever order they are added. What runs has been counted until `as_of`.
create table held_spread (
  period text not null check (period in ('month', 'quarter', 'year', 'all')),
  provider_id uuid not null references team,
  customer_team_id uuid references team,
  -- The serving team itself, whoever asked, all others together; 'team': one of these.
  holder text not null check (holder in ('own', 'customer', 'others', 'team')),
  team_id uuid references team check ((team_id is not null) = (holder = 'team')),
  seconds numeric not null,
  square numeric not null,
  -- With the seconds of each side in the same request.
  with_own numeric not null,
  with_customer numeric not null,
  with_others numeric not null,
  as_of timestamptz not null,
  unique nulls not distinct (period, provider_id, customer_team_id, holder, team_id)
);
create index held_spread_pair on held_spread (provider_id, customer_team_id);
create index held_spread_customer on held_spread (customer_team_id) where customer_team_id is not null;
create index held_spread_team on held_spread (team_id) where team_id is not null;

-- Of how many of the requests the working time is known: below the floor nothing is said of it.
alter table held_sum add column timed integer not null default 0;

-- All pairs are summed anew.
insert into held_stale (provider_id, customer_team_id)
select provider_id, coalesce(customer_team_id, '00000000-0000-0000-0000-000000000000') from held_life
union select provider_id, coalesce(customer_team_id, '00000000-0000-0000-0000-000000000000') from held_sum;
