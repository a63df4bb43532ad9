-- Six hundred debriefs, each of two teams and six persons, with cards, themes and three actions of which some move a figure and some are
-- overdue; and agreements of a hundred mediations, whose words are nothing here.
insert into debrief (id, title, kind, service_id, nameless, stage, from_day, until_day, opened_at, closed_at)
select md5('debrief' || n)::uuid, 'What we learned, ' || n, 'team', md5('service' || n % 239)::uuid, n % 2 = 0,
  case when n % 10 = 0 then 'write' else 'closed' end, at::date - 90, at::date, at, case when n % 10 > 0 then at + interval '7 days' end
from (select n, now() - interval '1 day' * (n + 5) as at from generate_series(0, 599) as n) as opened;
insert into debrief_team (debrief_id, team_id)
select md5('debrief' || n)::uuid, md5('team' || (n * part + part) % 60)::uuid from generate_series(0, 599) as n, generate_series(1, 2) as part
on conflict do nothing;
insert into debrief_person (debrief_id, person_id, part, since)
select md5('debrief' || n)::uuid, md5('person' || (n * 7 + 60 * place) % 3000)::uuid, case when place = 0 then 'facilitator' else 'participant' end,
  now() - interval '1 day' * (n + 5)
from generate_series(0, 599) as n, generate_series(0, 5) as place;
insert into debrief_request (debrief_id, request_id)
select md5('debrief' || n)::uuid, told.id from generate_series(0, 599) as n cross join generate_series(0, 19) as place
join told on told.i = 1 + (n * 997 + place * 31) % current_setting('bench.count')::int on conflict do nothing;
insert into debrief_theme (id, debrief_id, name, votes, made_at)
select md5('theme' || n || ' ' || place)::uuid, md5('debrief' || n)::uuid, 'Theme ' || place, place, now() - interval '1 day' * n
from generate_series(0, 599) as n, generate_series(0, 4) as place where n % 10 > 0;
insert into debrief_card (id, debrief_id, question, words, person_id, at, theme_id)
select gen_random_uuid(), md5('debrief' || debrief.n)::uuid, (array['well', 'badly', 'puzzle'])[1 + place % 3], sentence.text,
  case when debrief.n % 2 = 1 then md5('person' || (debrief.n * 7 + 60 * (place % 6)) % 3000)::uuid end, case when debrief.n % 2 = 1 then now() - interval '1 day' * debrief.n end,
  case when debrief.n % 10 > 0 then md5('theme' || debrief.n || ' ' || place % 5)::uuid end
from generate_series(0, 599) as debrief (n) cross join generate_series(0, 23) as card (place) join sentence on sentence.n = debrief.n * 24 + place;
insert into debrief_action (id, debrief_id, what, owner_id, due_day, measure, words, team_id, made_at, ended_how, ended_at)
select gen_random_uuid(), md5('debrief' || n)::uuid, 'Say what is needed before it is asked, ' || place, md5('person' || (n * 7 + 60 * place) % 3000)::uuid,
  (at + interval '30 days')::date, measure, '', case when measure <> 'words' then md5('team' || (n + 1) % 60)::uuid end, at,
  case when place < 2 then case when place = 0 then 'done' else 'not-done' end end, case when place < 2 then least(now(), at + interval '20 days') end
from (select n, place, now() - interval '1 day' * (n + 5) as at, (array['promise-kept', 'right-first-time', 'done', 'words'])[1 + (n + place) % 4] as measure
  from generate_series(0, 599) as n, generate_series(0, 2) as place) as made
where n % 10 > 0;

insert into mediation (id, kind, step, opened_at, step_at, agreed_at, reviews_opened, watch)
select md5('mediation' || n)::uuid, 'teams', case when n % 2 = 0 then 'agreed' else 'facts' end, at, at, case when n % 2 = 0 then at end,
  0, case when n % 2 = 0 then jsonb_build_object('providerId', md5('team' || n % 55)::uuid, 'customerId', md5('team' || (n + 1) % 55)::uuid, 'aim', 0.5) end
from (select n, now() - interval '6 hours' * (n + 1) as at from generate_series(0, 99) as n) as opened;
insert into mediation_party (mediation_id, side, team_id, person_id)
select md5('mediation' || n)::uuid, side, md5('team' || (n + place) % 55)::uuid, md5('person' || (n + place) % 55)::uuid
from generate_series(0, 99) as n, (values ('one', 0), ('other', 1)) as party (side, place);
