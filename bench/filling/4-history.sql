-- What happened to the requests: words, events, clocks, hand-overs, followers, the audit log.
create temp table told as
select request.*, numbered.i, coalesce(request.done_at, request.closed_at, now()) - request.asked_at as took, request.done_at is not null as is_done
from (select id, asked_at, state, team_id, customer_id, holder_id, service_id, impact, confidential, done_at, closed_at from request) as request
join numbered on numbered.id = request.id;
create unique index on told (i);
create unique index on told (id);
analyze told;

-- One to five messages a request, three on average; one in seven is a note.
insert into message (id, request_id, kind, author_id, side, body, at, asked_at)
select pg_temp.id_at(at), request_id, kind, case side when 'customer' then customer_id else coalesce(holder_id, md5('person' || i % 60)::uuid) end,
  side, one.text || '. ' || two.text || '.', at, asked_at
from (
  select told.*, told.id as request_id, asked_at + interval '3 hours' * place + interval '1 minute' * random() as at,
    case when (i + place) % 7 = 0 then 'note' else 'reply' end as kind,
    case when (i + place) % 7 = 0 or place % 2 = 1 then 'provider' else 'customer' end as side,
    floor(random() * 50000)::int as first, floor(random() * 50000)::int as second
  from told, lateral generate_series(1, 1 + (i % 5)::int) as place offset 0) as said
join sentence as one on one.n = said.first join sentence as two on two.n = said.second
order by asked_at, at;

-- One in twenty was asked of another team first; one in a hundred went on to a third and straight back; one in four hundred twice so.
create temp table passed as
select told.id, asked_at, step.place, hop.from_id, hop.to_id, asked_at + took * 0.02 * place as at, i % 60 = 0 and place = 1 as misrouted
from told, lateral (select md5('team' || (i / 20) % 59)::uuid as first_id) as other,
  lateral (values (1, true), (2, i % 100 = 0), (3, i % 100 = 0), (4, i % 400 = 0), (5, i % 400 = 0)) as step (place, happened),
  lateral (select case when place % 2 = 1 then first_id else team_id end as from_id, case when place % 2 = 1 then team_id else first_id end as to_id) as hop
where i % 20 = 0 and first_id <> team_id and step.happened;
create index on passed (id);
insert into handoff (id, request_id, from_team_id, to_team_id, reason, misrouted, at, asked_at)
select pg_temp.id_at(at), id, from_id, to_id, 'It is theirs', misrouted, at, asked_at from passed order by at;

-- What happened to each, as a share of its life: taken, waiting for the customer, a vendor or its parts, back, done, not right and done again.
insert into request_event (id, request_id, at, kind, actor_id, team_id, detail)
select pg_temp.id_at(at), id, at, kind, case when kind in ('asked', 'confirmed', 'reopened') then customer_id else holder_id end, team_id, detail
from (
  select told.id, told.state, customer_id, holder_id, step.kind, step.detail::jsonb, asked_at + took * step.after as at,
    case when step.kind = 'asked' then coalesce((select from_id from passed where passed.id = told.id and place = 1), team_id) else team_id end as team_id
  from told, lateral (values
    ('asked', 0::float8, '{}', true),
    ('taken', 0.1 + (i % 7) * 0.03, '{}', state <> 'asked'),
    ('waiting', 0.4, '{"for": "customer"}', (is_done and i % 5 = 2) or state = 'waiting-customer'),
    ('resumed', 0.5, '{}', is_done and i % 5 = 2),
    ('waiting', 0.52, '{"for": "vendor"}', is_done and i % 25 = 3),
    ('resumed', 0.6, '{}', is_done and i % 25 = 3),
    ('done', 0.85, '{}', is_done and i % 25 = 6),
    ('reopened', 0.9, '{}', is_done and i % 25 = 6),
    ('noted', 0.3, '{}', i % 2 = 0),
    ('impact-changed', 0.35, '{}', i % 9 = 0),
    ('done', 1, '{}', is_done)) as step (kind, after, detail, happened)
  where step.happened
  union all select id, state, customer_id, holder_id, 'confirmed', '{}', closed_at, team_id from told where state = 'confirmed'
  union all select id, state, customer_id, holder_id, 'withdrawn', '{}', closed_at, team_id from told where state = 'withdrawn'
  union all select passed.id, state, customer_id, holder_id, 'handed-over', '{}', passed.at, passed.to_id from passed join told on told.id = passed.id
  union all
  select whole.id, whole.state, whole.customer_id, whole.holder_id, step.kind, step.detail, step.at, whole.team_id
  from part join told as whole on whole.id = part.parent_id join told as own on own.id = part.part_id
  cross join lateral (values
    ('part-asked', '{"waits": "true"}'::jsonb, own.asked_at, true), ('part-finished', '{}', own.done_at, own.done_at is not null),
    ('resumed', '{}', own.done_at + interval '1 second', own.done_at is not null and own.i <> 8)) as step (kind, detail, at, happened)
  where step.happened and step.at < coalesce(whole.done_at, now())) as steps
order by at;
update request set reopen_count = 1 from told where told.id = request.id and is_done and i % 25 = 6;
update request set handoff_count = passed.n from (select id, count(*) as n from passed group by id) as passed where passed.id = request.id;

-- Not right: sent back, sent astray, or something lacked; in words that repeat within a service.
create temp table lacked as
select row_number() over () - 1 as n, 'The ' || what || ' of the ' || thing || ' was ' || how as text
from unnest(array['cost centre', 'delivery address', 'serial number', 'approval', 'start date']) as what,
  unnest(array['contract', 'laptop', 'invoice', 'badge']) as thing, unnest(array['missing', 'not the right one']) as how;
insert into defect (id, request_id, kind, team_id, cause, provider_cause, what_is_missing, at, by_person_id)
select pg_temp.id_at(at), id, kind, coalesce(astray_id, team_id), case when kind = 'reopened' then cause[1 + (i / 25) % 3] end,
  case when kind = 'reopened' and i % 4 > 0 then cause[1 + (i / 75) % 3] end, lacked.text, at, customer_id
from (
  select told.*, step.kind, asked_at + took * step.after as at, array['incomplete', 'wrong', 'misunderstood'] as cause,
    case when step.kind = 'misrouted' then (select from_id from passed where passed.id = told.id and place = 1) end as astray_id
  from told, lateral (values ('reopened', 0.9, is_done and i % 25 = 6), ('returned', 0.4, is_done and i % 50 = 2),
    ('misrouted', 0.02, i % 60 = 0 and exists (select from passed where passed.id = told.id))) as step (kind, after, happened)
  where step.happened) as wrong
join lacked on lacked.n = abs(hashtext(id::text)) % 40;

insert into clock (id, request_id, kind, promise_id, hours_id, started_at, due_at, warn_at, stopped_at, outcome, warned_at, escalated_at)
select pg_temp.id_at(asked_at), begun.id, kind, md5('promise ' || impact || kind || substr(service.name, 9))::uuid, md5('hours0')::uuid,
  asked_at, case when begun.state = 'waiting-customer' and not stopped then null else asked_at + interval '3 days' end,
  asked_at + interval '2 days', case when stopped then stopped_at end,
  case when stopped then case when stopped_at > asked_at + interval '3 days' then 'broken' else 'kept' end end,
  case when asked_at < now() - interval '2 days' then asked_at + interval '2 days' end,
  case when asked_at < now() - interval '3 days' then asked_at + interval '3 days' end
from (
  select told.*, kind, case kind when 'done' then coalesce(done_at, closed_at) else least(done_at, asked_at + interval '2 hours') end as stopped_at,
    state not in ('asked', 'taken', 'waiting-customer') or (kind = 'first-reply' and state <> 'asked') as stopped
  from told, unnest(array['first-reply', 'done']) as kind) as begun
join service on service.id = begun.service_id
order by asked_at;

insert into clock_pause (id, request_id, since, because)
select pg_temp.id_at(asked_at), id, asked_at + interval '1 day', 'waiting' from told where state = 'waiting-customer';

insert into follower (request_id, person_id, since)
select id, md5('person' || floor(random() * 3000)::int)::uuid, asked_at from told where i % 20 = 7;

insert into act (id, at, person_id, via, endpoint, subject_kind, subject_id)
select pg_temp.id_at(asked_at), asked_at, customer_id, 'session', 'POST /requests', 'request', id from told;

-- Work that recurs has just been done.
insert into tick (name, last_run_at) select unnest(string_to_array(current_setting('bench.ticks'), '|')), now()
on conflict (name) do update set last_run_at = excluded.last_run_at;
