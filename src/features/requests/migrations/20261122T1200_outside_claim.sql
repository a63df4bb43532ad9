-- Who waits outside, as something that somebody said at some time and that the serving team checks.
create table outside_claim (
  id uuid primary key,
  request_id uuid not null references request on delete cascade,
  segment_id uuid references segment, -- null: said in words alone
  reference text not null default '' check (length(reference) <= 200),
  since timestamptz not null, -- the customer outside waits since then
  by_person_id uuid references person,
  side text not null check (side in ('customer', 'provider')),
  -- For which team it was said; the share that is confirmed is shown to that team.
  by_team_id uuid references team,
  at timestamptz not null,
  -- What the serving team found; null: not yet checked.
  verdict text check (verdict in ('confirmed', 'declined')),
  reason text not null default '',
  checked_at timestamptz,
  checked_by_id uuid references person,
  withdrawn_at timestamptz,
  withdrawn_by_id uuid references person,
  check (segment_id is not null or reference <> ''),
  check ((verdict is null) = (checked_at is null)),
  check (verdict is distinct from 'declined' or reason <> '')
);
-- A request says one customer outside at a time: what stands, neither declined nor taken back.
create unique index outside_claim_standing on outside_claim (request_id) where withdrawn_at is null and verdict is distinct from 'declined';
create index outside_claim_of_request on outside_claim (request_id, at desc);
create index outside_claim_of_segment on outside_claim (segment_id) where segment_id is not null;
create index outside_claim_checked on outside_claim (by_team_id, checked_at) where verdict is not null;
create index outside_claim_by on outside_claim (by_person_id);
create index outside_claim_checked_by on outside_claim (checked_by_id) where checked_by_id is not null;

-- What had been said in words.
insert into outside_claim (id, request_id, reference, since, by_person_id, side, by_team_id, at)
select gen_random_uuid(), id, left(btrim(waits_outside), 200), coalesce(waits_outside_since, asked_at), customer_id, 'customer',
  customer_team_id, coalesce(waits_outside_since, asked_at)
from request where btrim(waits_outside) <> '';

drop index request_queue;
alter table request drop column queue_class;
-- The claim that ranks it: what was said on it, or on what it is a part of. Kept in step by requests/outside (queries/outside.ts).
alter table request add column outside_claim_id uuid references outside_claim;
update request set outside_claim_id = outside_claim.id from outside_claim where outside_claim.request_id = request.id;
alter table request drop column waits_outside, drop column waits_outside_since;
-- Work that can go on before work that waits, someone outside before nobody.
alter table request add column queue_class smallint generated always as (
  case when state in ('asked', 'taken', 'reopened') then 0 else 2 end + case when outside_claim_id is null then 1 else 0 end) stored;
create index request_queue on request (team_id, queue_class, due_order, impact_order, asked_at, id) where closed_at is null and done_at is null;
-- For lists of those alone for which somebody waits, in the house and in a team.
create index request_waiting_outside on request (asked_at desc, id desc) where outside_claim_id is not null;
create index request_waiting_outside_of_team on request (team_id, asked_at desc, id desc) where outside_claim_id is not null;

alter table request_event drop constraint request_event_kind_check;
update request_event set kind = case when detail ->> 'to' is null then 'outside-withdrawn' else 'outside-claimed' end,
  detail = case when detail ->> 'to' is null then '{}' else jsonb_build_object('reference', detail -> 'to') end
where kind = 'waits-outside-changed';
alter table request_event add constraint request_event_kind_check check (kind in
  ('asked', 'taken', 'assigned', 'undone', 'released', 'waiting', 'resumed', 'done', 'confirmed', 'reopened', 'withdrawn', 'merged', 'split', 'split-off',
   'replied', 'noted', 'handed-over', 'part-asked', 'part-finished', 'linked', 'unlinked', 'attached', 'impact-changed', 'corrected',
   'outside-claimed', 'outside-confirmed', 'outside-declined', 'outside-withdrawn', 'escalated', 'imported'));
