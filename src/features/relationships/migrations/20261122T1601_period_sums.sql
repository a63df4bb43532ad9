-- What a scorecard is read from: how a team served over each of the last twelve months, over the last 90 days and over the 90 before; and
-- the same of the whole organisation, which is not the mean of its teams.
create table period_sum (
  team_id uuid references team, -- the team that served; null: all of them
  span text not null, -- 'now', 'before', or a month: '2026-11'
  -- In which the months begin and end: the organisation's then. Under another zone the row is not read.
  zone text not null,
  requests integer not null,
  running integer not null,
  finished integer not null,
  right_first_time integer not null,
  reopened integer not null,
  misrouted integer not null,
  promised integer not null,
  kept integer not null,
  -- Kaplan-Meier estimates in working seconds.
  first_reply_n integer not null,
  first_reply_endings integer not null,
  first_reply_median double precision, -- null: more than half still wait
  first_reply_low double precision,
  first_reply_high double precision,
  done_n integer not null,
  done_endings integer not null,
  done_median double precision,
  done_low double precision,
  done_high double precision,
  as_of timestamptz not null,
  unique nulls not distinct (team_id, span)
);
