-- What is promised for a service and an impact. A change ends the row and begins another, so that an old deadline can still say why.
create table promise (
  id uuid primary key,
  service_id uuid not null references service on delete cascade,
  impact text not null check (impact in ('low', 'normal', 'high', 'critical')),
  kind text not null check (kind in ('first-reply', 'next-reply', 'done')),
  amount integer not null check (amount > 0),
  unit text not null check (unit in ('working-minutes', 'working-days', 'working-days-end-of-day')),
  since timestamptz not null,
  until timestamptz check (until >= since)
);
create unique index promise_present on promise (service_id, impact, kind) where until is null;
