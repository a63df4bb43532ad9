-- What claims of who waits outside show of the last year: a service was asked while a customer of a segment waited.
create table chain_seen_outside (
  from_service_id uuid not null references service,
  to_segment_id uuid not null references segment,
  requests integer not null,
  median_seconds double precision, -- as in chain_seen
  primary key (from_service_id, to_segment_id)
);
create index chain_seen_outside_segment on chain_seen_outside (to_segment_id);
