-- Figures of a service go stale with the measures of its requests: the chain sums them.
alter table stale_figure drop constraint stale_figure_scope_check;
alter table stale_figure add constraint stale_figure_scope_check
  check (scope in ('pair', 'provider', 'customer', 'handoff', 'service'));
