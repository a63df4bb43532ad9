-- What was taken up are actions, in the register of all of them.
insert into debrief_action
  (id, wave_id, heard_team_id, item_key, what, owner_id, due_day, measure, words, made_at, ended_how, ended_at, version)
select id, wave_id, team_id, key, what, owner_id, due_day, 'words', 'What the next wave of the survey says of it', made_at, ended_how,
  ended_at, version
from heard_improvement;
drop table heard_improvement;
