-- What is usual between two steps: estimated each night from what was asked of late, without what is confidential and without imports.
create table usual_gap (
  -- One of the two: a service, or all services of a team together.
  service_id uuid references service on delete cascade,
  team_id uuid references team on delete cascade,
  waits text not null check (waits in ('serve', 'answer', 'confirm')), -- for whom the gap waited: the team, the customer's answer, the customer's yes
  gaps integer not null,
  ended integer not null check (ended <= gaps), -- the others still ran
  requests integer not null,
  -- Working seconds within which nine in ten steps come; null: too few, or fewer than nine in ten ever come.
  seconds double precision,
  low double precision,
  high double precision,
  as_of timestamptz not null,
  check ((service_id is null) <> (team_id is null)),
  unique nulls not distinct (service_id, team_id, waits)
);
create index usual_gap_team on usual_gap (team_id) where team_id is not null;

-- Each open request that is worked on here: since when nothing has moved, from when on that is longer than usual, and who can move it.
create table quiet_request (
  request_id uuid primary key references request on delete cascade,
  version integer not null, -- of the request as it was looked at: an older reading never overwrites a newer one
  step_at timestamptz not null,
  -- By which day the last step was said to come; null: it was another step.
  said_until date,
  waits text not null check (waits in ('serve', 'answer', 'part', 'confirm')),
  provider_id uuid not null references team,
  service_id uuid references service on delete set null,
  confidential boolean not null, -- as the request's own
  hours_id uuid references calendar_hours, -- by which its quiet counts; null: nobody knows
  -- The smallest next step: of whom it is, and of which team while they are away or where it is nobody's.
  step text,
  person_id uuid references person,
  team_step text,
  team_id uuid references team,
  -- Null: nobody knows what is usual, or it waits for a part, which is quiet by itself.
  lingers_at timestamptz,
  told_at timestamptz, -- once for each stretch of quiet
  check ((step is null) = (person_id is null)),
  check ((team_step is null) = (team_id is null))
);
create index quiet_request_person on quiet_request (person_id, lingers_at) where person_id is not null;
create index quiet_request_team on quiet_request (team_id, lingers_at) where team_id is not null;
create index quiet_request_provider on quiet_request (provider_id, service_id);
create index quiet_request_service on quiet_request (service_id) where service_id is not null;
create index quiet_request_to_tell on quiet_request (lingers_at) where told_at is null;

-- How far the house has been looked through since what is usual was reckoned last: its requests up to this one. No row: all of them.
create table quiet_look (
  after_id uuid primary key
);
