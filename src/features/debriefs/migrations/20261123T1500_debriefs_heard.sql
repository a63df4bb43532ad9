-- An action comes of a debrief, or of what a team heard in a wave of a survey: of its owner, day, ending and reminders it is the same thing.
alter table debrief_action
  alter column debrief_id drop not null,
  add column wave_id uuid references wave on delete cascade,
  add column heard_team_id uuid references team, -- the team that took it up
  add column item_key text, -- of the figure that it should move by the next wave
  add check ((debrief_id is null) = (wave_id is not null)),
  add check ((wave_id is null) = (heard_team_id is null) and (wave_id is null) = (item_key is null));
create index debrief_action_wave on debrief_action (wave_id, heard_team_id) where wave_id is not null;
create index debrief_action_heard_team on debrief_action (heard_team_id) where heard_team_id is not null;
