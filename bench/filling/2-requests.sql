-- Three years of requests, told apart by bench.count. Words follow Zipf's law: a few are in every second request, most in hardly any.
create function pg_temp.id_at(at timestamptz) returns uuid language sql volatile as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from at) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;

create temp table word as
select row_number() over () - 1 as n, text from (
  select unnest(string_to_array('please request new the account for and access team with mail printer laptop password room contract invoice '
    || 'badge phone order report office system customer server licence network change error update payment project budget travel holiday '
    || 'delivery supplier meeting screen cable keyboard storage folder calendar signature approval warehouse vehicle training salary '
    || 'payslip visitor parking desk chair heating light key door form photo website logo brochure translation legal audit insurance '
    || 'claim refund discount price offer quotation stock return repair spare machine sensor valve pump boiler filter', ' ')) as text
  union all
  select a || b || c from unnest(array['bra', 'cel', 'dor', 'fen', 'gil', 'hor', 'jas', 'kep', 'lum', 'mor', 'nav', 'pol', 'quin', 'ros', 'sev', 'tul', 'vex', 'wil', 'yar', 'zan']) as a,
    unnest(array['ta', 'mi', 'ro', 'lu', 'ne', 'ka', 'si', 'do', 'pa', 've', 'go', 'bi', 'fa', 'xe', 'ju', 'wo']) as b,
    unnest(array['den', 'lor', 'mas', 'nic', 'pel', 'rit', 'sun', 'tor', 'vek', 'zil', 'bar', 'cot', 'dam', 'fir', 'gan', 'hul']) as c
) as words;
create temp table sentence as
select s as n, string_agg(word.text, ' ' order by drawn.place) as text
from (select s, place, floor(power((select count(*) from word), random()))::int - 1 as n from generate_series(0, 49999) as s, generate_series(1, 10) as place) as drawn
join word on word.n = drawn.n group by s;
create index on sentence (n);
analyze sentence;

create temp table drawn as
select i, asked_at, r[1] as r1, r[2] as r2, r[3] as r3, r[4] as r4, r[5] as r5, r[6] as r6, r[7] as r7
from (
  select i, now() - interval '3 years' * (1 - i::float8 / current_setting('bench.count')::float8) - interval '1 hour' * random() as asked_at,
    array[random(), random(), random(), random(), random(), random(), random()] as r
  from generate_series(1, current_setting('bench.count')::int) as i) as rows;

-- Seven of ten are over; what is still open is mostly young. Every twelfth team lets one of those that ask wait three times as long.
insert into request (id, service_id, customer_id, customer_team_id, team_id, holder_id, title, description, impact, state, state_since,
  confidential, asked_at, first_reply_at, done_at, closed_at, due_at, due_kind, last_step_at, version,
  handoff_count)
select pg_temp.id_at(asked_at), md5('service' || team + 60 * floor(r2 * 4)::int)::uuid, md5('person' || customer)::uuid,
  md5('team' || customer % 60)::uuid, md5('team' || team)::uuid,
  case when state = 'asked' then null else md5('person' || team + 60 * floor(r3 * 50)::int)::uuid end,
  left(title.text, 60) || case when i % 10 = 0 then ' inv-' || i else '' end, description.text || '. ' || title.text,
  case when r4 < 0.7 then 'normal' when r4 < 0.85 then 'low' when r4 < 0.97 then 'high' else 'critical' end,
  state, least(asked_at + interval '1 day', now()), r5 < 0.02, asked_at,
  case when state <> 'asked' then asked_at + interval '2 hours' end,
  case when state in ('done', 'confirmed') then least(asked_at + took, now() - interval '1 second') end,
  case when state in ('confirmed', 'withdrawn') then least(asked_at + took + interval '1 day', now()) end,
  case when state in ('asked', 'taken') then asked_at + interval '3 days' end,
  case when state = 'asked' then 'first-reply' when state = 'taken' then 'done' end,
  least(asked_at + interval '1 day', now()), 4, case when i % 20 = 0 then 1 else 0 end
from (
  select *, interval '12 hours' - interval '36 hours' * ln(1 - r4) * case when team % 12 = 5 and customer % 60 = 7 then 3 else 1 end as took,
    case when power(i::float8 / current_setting('bench.count')::float8, 3) * 1.08 < r2 * 0.9 then case when r6 > 0.95 then 'withdrawn' else 'confirmed' end
      when r6 < 0.2 then 'confirmed' when r6 < 0.4 then 'done' when r6 < 0.55 then 'asked' when r6 < 0.85 then 'taken' else 'waiting-customer' end as state
  from (select *, least(59, floor(power(r1, 1.3) * 60))::int as team, floor(r7 * 3000)::int as customer from drawn) as placed) as chosen
join sentence as title on title.n = floor(r3 * 50000)::int
join sentence as description on description.n = floor(r5 * 50000)::int
order by i;

-- For one request in sixteen somebody said that a customer outside waits; of every ten of those six were confirmed and one declined.
insert into segment (id, name, created_at)
select md5('segment' || n)::uuid, 'Segment ' || n, now() - interval '3 years' from generate_series(0, 4) as n;
insert into outside_claim (id, request_id, segment_id, since, by_person_id, side, by_team_id, at, verdict, reason, checked_at)
select gen_random_uuid(), id, md5('segment' || n % 5)::uuid, asked_at, customer_id, 'customer', customer_team_id, asked_at, verdict,
  case verdict when 'declined' then 'It is for our own records' else '' end, case when verdict is not null then asked_at end
from (
  select *, case when n % 10 < 6 then 'confirmed' when n % 10 = 6 then 'declined' end as verdict
  from (select request.*, ('x' || substr(md5(id::text), 2, 6))::bit(24)::int as n from request where left(md5(id::text), 1) = '0') as chosen) as said;
update request set outside_claim_id = claim.id from outside_claim as claim
where claim.request_id = request.id and claim.verdict is distinct from 'declined';
