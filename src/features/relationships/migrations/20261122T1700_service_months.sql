-- Of each service and month of asking: how many requests, and how many of their promises were kept. Kept up as the other sums are.
create table service_month (
  service_id uuid not null references service on delete cascade,
  month text not null check (month ~ '^\d{4}-\d{2}$'), -- in the organisation's zone as it was when this was summed
  requests integer not null,
  promised integer not null, -- kept or broken
  kept integer not null check (kept <= promised),
  as_of timestamptz not null,
  primary key (service_id, month)
);

alter table stale_figure drop constraint stale_figure_scope_check;
alter table stale_figure add constraint stale_figure_scope_check
  check (scope in ('pair', 'provider', 'customer', 'handoff', 'service', 'service-months'));
insert into stale_figure (scope, one_id, other_id)
select 'service-months', id, '00000000-0000-0000-0000-000000000000' from service;
