-- Whose request it was and when it was asked, so that what a team would have been spared is found without reading all that it was asked.
alter table held_spared add column provider_id uuid references team, add column asked_at timestamptz;
update held_spared set provider_id = life.provider_id, asked_at = life.asked_at
from held_life as life where life.request_id = held_spared.request_id;
alter table held_spared alter column provider_id set not null, alter column asked_at set not null;
create index held_spared_provider on held_spared (provider_id, asked_at);
drop index held_spared_team;
create index held_spared_team on held_spared (team_id, provider_id, asked_at);
