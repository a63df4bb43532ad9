-- An organisation: 60 teams (5 of them vendors), 3,000 persons, four services a team, each with promises. Ids are made of what they
-- count, so that the load finds them again without asking.
create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable as $$ select md5(kind || n)::uuid $$;

insert into organisation (name, zone, set_up_at) values ('Brightwater', 'Europe/Berlin', now() - interval '4 years');

insert into team (id, name, kind, about, created_at)
select pg_temp.id('team', n), 'Team ' || n, case when n >= 55 then 'vendor' else 'team' end, 'What team ' || n || ' does for others',
  now() - interval '4 years'
from generate_series(0, 59) as n;

insert into person (id, name, email, email_verified, zone)
select pg_temp.id('person', n), 'Person ' || n, 'person-' || n || '@example.org', true, 'Europe/Berlin'
from generate_series(0, 2999) as n;

-- Person n is in team n % 60; every twentieth in a second one; the first sixty lead theirs, person 0 three more.
insert into membership (id, team_id, person_id, lead, since)
select gen_random_uuid(), pg_temp.id('team', n % 60), pg_temp.id('person', n), n < 60, now() - interval '4 years'
from generate_series(0, 2999) as n
union all
select gen_random_uuid(), pg_temp.id('team', (n + 7) % 60), pg_temp.id('person', n), false, now() - interval '2 years'
from generate_series(20, 2999, 20) as n
union all
select gen_random_uuid(), pg_temp.id('team', n), pg_temp.id('person', 0), true, now() - interval '1 year'
from generate_series(1, 3) as n;

insert into role_grant (id, person_id, role, at)
select gen_random_uuid(), pg_temp.id('person', 101), 'administrator', now()
union all select gen_random_uuid(), pg_temp.id('person', 102), 'senior-leader', now();

insert into session (id, person_id, token, expires_at)
select gen_random_uuid(), pg_temp.id('person', n), 'bench-' || n, now() + interval '1 year'
from generate_series(0, 2999) as n;

insert into calendar (id, name, created_at) values (pg_temp.id('calendar', 0), 'Office hours', now() - interval '4 years');
insert into calendar_hours (id, calendar_id, zone, hours, holidays, since)
values (pg_temp.id('hours', 0), pg_temp.id('calendar', 0), 'Europe/Berlin',
  (select jsonb_object_agg(day, '[["08:00", "17:00"]]'::jsonb) from unnest(array['mon', 'tue', 'wed', 'thu', 'fri']) as day),
  '{*-12-25,*-12-26,*-01-01}', now() - interval '4 years');

-- Service n belongs to team n % 60.
insert into service (id, team_id, name, summary, calendar_id, state, state_since, created_at, audience, confidential, imported_from)
select pg_temp.id('service', n), pg_temp.id('team', n % 60), 'Service ' || n, 'What service ' || n || ' does',
  pg_temp.id('calendar', 0), 'live', now() - interval '4 years', now() - interval '4 years', 'everyone', n = 239, null
from generate_series(0, 239) as n;

insert into promise (id, service_id, impact, kind, amount, unit, since)
select pg_temp.id('promise ' || impact || kind, n), pg_temp.id('service', n), impact, kind,
  case kind when 'first-reply' then 240 when 'next-reply' then 480 else 3 end,
  case kind when 'done' then 'working-days' else 'working-minutes' end, now() - interval '4 years'
from generate_series(0, 239) as n, unnest(array['low', 'normal', 'high', 'critical']) as impact,
  unnest(array['first-reply', 'next-reply', 'done']) as kind;
