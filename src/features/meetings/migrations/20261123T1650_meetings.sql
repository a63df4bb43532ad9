-- Calendars that people let Goodturn read. Addresses and passwords are sealed under a secret that lies in a file beside the database.
create table meeting_calendar (
  id uuid primary key,
  person_id uuid not null references person,
  kind text not null check (kind in ('ics', 'caldav', 'file')),
  name text not null check (length(name) between 1 and 200),
  host text not null default '', -- for the screen; the whole address may be a secret
  sealed bytea, -- {"url", "login", "password"}; null: a file, which is read once
  etag text,
  last_modified text,
  ctag text,
  added_at timestamptz not null,
  tried_at timestamptz,
  read_at timestamptz, -- the last time all went well
  next_at timestamptz, -- null: never again
  trouble text, -- why the last try came to nothing
  unread integer not null default 0, -- entries that could not be read
  unknown_zones text[] not null default '{}',
  check ((kind = 'file') = (sealed is null))
);
create index meeting_calendar_of on meeting_calendar (person_id);
create index meeting_calendar_due on meeting_calendar (next_at) where next_at is not null;

-- A meeting as it stands in somebody's own calendar: theirs alone.
create table meeting (
  id uuid primary key,
  calendar_id uuid not null references meeting_calendar on delete cascade,
  person_id uuid not null references person,
  key text not null, -- the same for all who are invited: a hash of the UID and of which one of a series
  series text not null,
  title text not null default '', -- '' where it is private
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at >= starts_at),
  is_all_day boolean not null, -- as the calendar has it
  is_free boolean not null, -- as the calendar has it: the time counts as free
  is_private boolean not null, -- as the calendar has it
  is_organiser boolean not null,
  answer text not null check (answer in ('accepted', 'tentative', 'declined', 'none', 'unknown')),
  seen_at timestamptz not null, -- when it was last read
  cancelled_at timestamptz, -- when it was first read as cancelled, or gone
  shown_until timestamptz, -- when it was last read as still planned, before that
  unique (calendar_id, key)
);
create index meeting_of_person on meeting (person_id, starts_at);
create index meeting_of_key on meeting (key);
create index meeting_starting on meeting (starts_at);

-- Of those invited only colleagues, by their address.
create table meeting_colleague (
  meeting_id uuid not null references meeting on delete cascade,
  person_id uuid not null references person,
  answer text not null check (answer in ('accepted', 'tentative', 'declined', 'none')),
  primary key (meeting_id, person_id)
);
create index meeting_colleague_of on meeting_colleague (person_id);

-- 'I am running late', 'I cannot come': one word of each for a meeting.
create table meeting_word (
  key text not null,
  person_id uuid not null references person,
  kind text not null check (kind in ('late', 'cannot')),
  new_at timestamptz check ((kind = 'late') = (new_at is not null)),
  starts_at timestamptz not null,
  said_at timestamptz not null,
  primary key (key, person_id)
);
create index meeting_word_of on meeting_word (person_id);

-- 'I am here', by one tap.
create table meeting_presence (
  key text not null,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (key, person_id)
);
create index meeting_presence_of on meeting_presence (person_id);

-- What somebody says of their own record.
create table meeting_correction (
  key text not null,
  person_id uuid not null references person,
  says text not null check (says in ('on-time', 'not-mine')),
  at timestamptz not null,
  primary key (key, person_id)
);
create index meeting_correction_of on meeting_correction (person_id);

create table meeting_report (
  id uuid primary key,
  key text not null,
  by_person_id uuid references person, -- null: nobody who is still named
  layout text not null check (layout in ('teams-sections', 'teams-summary', 'teams-log', 'zoom')),
  at timestamptz not null,
  starts_at timestamptz not null, -- of the meeting
  others integer not null check (others >= 0) -- who came and is no colleague: a number alone
);
create index meeting_report_of on meeting_report (key);
create index meeting_report_by on meeting_report (by_person_id);

create table meeting_attendance (
  report_id uuid not null references meeting_report on delete cascade,
  person_id uuid not null references person,
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (report_id, person_id)
);
create index meeting_attendance_of on meeting_attendance (person_id);

create table meeting_setting (
  person_id uuid primary key references person,
  nudge_minutes integer not null check (nudge_minutes between 0 and 60) -- 0: none
);

create table meeting_nudge (
  key text not null,
  person_id uuid not null references person,
  starts_at timestamptz not null,
  primary key (key, person_id, starts_at)
);
create index meeting_nudge_of on meeting_nudge (person_id);

-- A team's month, written once and never again: a figure that changed with one more person or one more report would tell of that one.
create table meeting_team_month (
  team_id uuid not null references team,
  month date not null,
  at timestamptz not null,
  people integer, -- null, with the rest: too few people or meetings
  n integer,
  on_time double precision,
  primary key (team_id, month)
);
