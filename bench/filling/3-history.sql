-- What happened to the requests: words, events, clocks, hand-overs, followers, the audit log.
create temp table told as
select row_number() over (order by asked_at, id) as i, id, asked_at, state, team_id, customer_id, holder_id, service_id, impact, confidential
from request;
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

insert into request_event (id, request_id, at, kind, actor_id, team_id, detail)
select pg_temp.id_at(at), id, at, kind, case when kind in ('asked', 'confirmed') then customer_id else holder_id end, team_id, '{}'
from (
  select told.*, step.kind, asked_at + step.after as at from told, lateral (values
    ('asked', interval '0', true), ('taken', interval '1 hour', state <> 'asked'),
    ('done', interval '2 days', state in ('done', 'confirmed')), ('confirmed', interval '3 days', state = 'confirmed'),
    ('withdrawn', interval '3 days', state = 'withdrawn'), ('waiting', interval '1 day', state = 'waiting-customer')) as step(kind, after, happened)
  where step.happened) as steps
order by asked_at, at;

insert into clock (id, request_id, kind, promise_id, hours_id, started_at, due_at, warn_at, stopped_at, outcome, warned_at, escalated_at)
select pg_temp.id_at(asked_at), begun.id, kind, md5('promise ' || impact || kind || substr(service.name, 9))::uuid, md5('hours0')::uuid,
  asked_at, case when begun.state = 'waiting-customer' and not stopped then null else asked_at + interval '3 days' end,
  asked_at + interval '2 days', case when stopped then asked_at + interval '2 hours' end,
  case when stopped then case when i % 9 = 0 then 'broken' else 'kept' end end,
  case when asked_at < now() - interval '2 days' then asked_at + interval '2 days' end,
  case when asked_at < now() - interval '3 days' then asked_at + interval '3 days' end
from (
  select told.*, kind, state not in ('asked', 'taken', 'waiting-customer') or (kind = 'first-reply' and state <> 'asked') as stopped
  from told, unnest(array['first-reply', 'done']) as kind) as begun
join service on service.id = begun.service_id
order by asked_at;

insert into clock_pause (id, request_id, since, because)
select pg_temp.id_at(asked_at), id, asked_at + interval '1 day', 'waiting' from told where state = 'waiting-customer';

insert into handoff (id, request_id, from_team_id, to_team_id, reason, misrouted, at, asked_at)
select pg_temp.id_at(asked_at), id, md5('team' || i % 59)::uuid, team_id, 'It is theirs', i % 3 = 0, asked_at + interval '1 hour', asked_at
from told where i % 20 = 0;

insert into follower (request_id, person_id, since)
select id, md5('person' || floor(random() * 3000)::int)::uuid, asked_at from told where i % 20 = 7;

insert into act (id, at, person_id, via, endpoint, subject_kind, subject_id)
select pg_temp.id_at(asked_at), asked_at, customer_id, 'session', 'POST /requests', 'request', id from told;

-- Work that recurs has just been done.
insert into tick (name, last_run_at) select unnest(string_to_array(current_setting('bench.ticks'), '|')), now()
on conflict (name) do update set last_run_at = excluded.last_run_at;
