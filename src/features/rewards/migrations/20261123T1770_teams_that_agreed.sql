-- A reward that stands is of the teams that agreed on it, whatever teams its goal has later. A team that came to the goal afterwards and takes part
-- already stays.
insert into reward_agreement (reward_id, team_id, at, aims, by_day)
select reward.id, goal_team.team_id, reward.stands_at, reward.aims, reward.by_day
from reward join goal_team on goal_team.goal_id = reward.goal_id
where reward.stands_at is not null
  and (exists (select from reward_way where reward_id = reward.id and team_id = goal_team.team_id)
    or exists (select from reward_taking where reward_id = reward.id and team_id = goal_team.team_id))
on conflict do nothing;
