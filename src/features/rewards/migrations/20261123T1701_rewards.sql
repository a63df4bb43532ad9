-- What teams that share a goal promise themselves for reaching it: chosen together, and taken by each team in its own way.
create table reward (
  id uuid primary key,
  goal_id uuid not null references goal,
  words text not null check (length(words) between 1 and 500),
  by_person_id uuid references person, -- null: nobody who is still named
  made_at timestamptz not null,
  stands_at timestamptz, -- a lead of each team has agreed; null: not yet
  reached_at timestamptz, -- the measure of the goal was found to be reached
  check (reached_at is null or stands_at is not null)
);
-- One goal carries one reward; any number may be proposed.
create unique index reward_that_stands on reward (goal_id) where stands_at is not null;
create index reward_of_goal on reward (goal_id);
create index reward_by on reward (by_person_id);

create table reward_agreement (
  reward_id uuid not null references reward on delete cascade,
  team_id uuid not null references team,
  by_person_id uuid references person,
  at timestamptz not null,
  primary key (reward_id, team_id)
);
create index reward_agreement_of on reward_agreement (team_id);
create index reward_agreement_by on reward_agreement (by_person_id);

-- How a team might take it, proposed by its members.
create table reward_way (
  id uuid primary key,
  reward_id uuid not null references reward on delete cascade,
  team_id uuid not null references team,
  words text not null check (length(words) between 1 and 300),
  by_person_id uuid references person,
  at timestamptz not null
);
create index reward_way_of on reward_way (reward_id, team_id);
create index reward_way_team on reward_way (team_id);
create index reward_way_by on reward_way (by_person_id);

-- Each member supports one way of their team.
create table reward_support (
  reward_id uuid not null references reward on delete cascade,
  way_id uuid not null references reward_way on delete cascade,
  person_id uuid not null references person,
  primary key (reward_id, person_id)
);
create index reward_support_of on reward_support (way_id);
create index reward_support_by on reward_support (person_id);

create table reward_taking (
  reward_id uuid not null references reward on delete cascade,
  team_id uuid not null references team,
  words text not null check (length(words) between 1 and 300),
  day date not null,
  taken_at timestamptz, -- null: still to come
  by_person_id uuid references person,
  primary key (reward_id, team_id)
);
create index reward_taking_of on reward_taking (team_id);
create index reward_taking_by on reward_taking (by_person_id);
