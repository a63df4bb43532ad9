-- The sums of pairs added up by the team that serves: whoever reads of a team or of the organisation need not read every pair. They change
-- by the differences of their pairs. What runs grows by a millisecond each millisecond, so `from_epoch_ms` is without the milliseconds that
-- have passed since 1970 for each of the `running`, and differences can be added whenever they were counted.
create table held_provider_sum (
  period text not null check (period in ('month', 'quarter', 'year', 'all')),
  provider_id uuid not null references team,
  holder text not null,
  team_id uuid references team,
  through_parts boolean not null,
  requests bigint not null,
  running bigint not null,
  from_epoch_ms bigint not null,
  working_ms bigint not null,
  timed bigint not null, -- requests of which working time is known
  unique nulls not distinct (period, provider_id, holder, team_id, through_parts)
);
create index held_provider_sum_provider on held_provider_sum (provider_id);
create index held_provider_sum_team on held_provider_sum (team_id) where team_id is not null;
insert into held_provider_sum (period, provider_id, holder, team_id, through_parts, requests, running, from_epoch_ms, working_ms, timed)
select period, provider_id, holder, team_id, through_parts, sum(requests), sum(running),
  sum(wall_ms - running * round(extract(epoch from as_of) * 1000)), coalesce(sum(working_ms), 0), sum(timed)
from held_sum group by period, provider_id, holder, team_id, through_parts;
