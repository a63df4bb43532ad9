-- What was not right is summed by pairs, so that one change costs as much as its pair is large; rows in a row, of a team and of its services,
-- follow less often.
alter table stale_figure drop constraint stale_figure_scope_check;
alter table stale_figure add constraint stale_figure_scope_check
  check (scope in ('pair', 'provider', 'customer', 'handoff', 'service', 'service-months', 'defects', 'defect-streaks'));
delete from stale_figure where scope = 'defects';
insert into stale_figure (scope, one_id, other_id)
select distinct 'defects', provider_id, coalesce(customer_team_id, '00000000-0000-0000-0000-000000000000'::uuid) from request_measure
union all select distinct 'defect-streaks', provider_id, '00000000-0000-0000-0000-000000000000'::uuid from request_measure;
