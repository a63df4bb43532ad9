-- When it was done, or stopped without: what a relationship's goodwill is booked by. Null while it runs.
alter table request_measure add column ended_at timestamptz;
update request_measure set ended_at = asked_at + done_wall * interval '1 second' where done_wall is not null;
create index request_measure_ended on request_measure (provider_id, customer_team_id, ended_at);

-- What a pair's goodwill is made of is summed by the feature above (goodwill).
alter table stale_figure drop constraint stale_figure_scope_check;
alter table stale_figure add constraint stale_figure_scope_check
  check (scope in ('pair', 'provider', 'customer', 'handoff', 'service', 'service-months', 'defects', 'defect-streaks', 'goodwill'));
insert into stale_figure (scope, one_id, other_id)
select distinct 'goodwill', provider_id, customer_team_id from request_measure where customer_team_id <> provider_id;
