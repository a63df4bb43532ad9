-- Thanks: of a colleague to persons and teams, and of customers outside, whose words travel to everybody who held a part.
create table thanks (
  id uuid primary key,
  kind text not null check (kind in ('colleague', 'customer')),
  -- Who gave it, or passed the customer's words on; null: it came by mail, or nobody who is still named.
  giver_id uuid references person,
  giver_team_id uuid references team, -- of the colleague who gave it, at that time
  said_by text not null default '' check (length(said_by) <= 200), -- the customer, as whoever passed it on wrote it
  words text not null check (length(words) between 1 and 4000),
  is_public boolean not null, -- the giver's own choice
  -- What was done.
  request_id uuid references request on delete set null,
  segment_id uuid references segment,
  at timestamptz not null,
  -- Of a mail: a hash of its identity, so that the same mail twice is one.
  source_key text unique,
  check (kind = 'customer' or (said_by = '' and segment_id is null)),
  check (kind = 'colleague' or giver_team_id is null),
  check (num_nonnulls(request_id, segment_id) < 2)
);
create index thanks_given on thanks (giver_id, at desc, id desc) where giver_id is not null;
create index thanks_of_request on thanks (request_id, at desc, id desc) where request_id is not null;
create index thanks_of_segment on thanks (segment_id, at desc, id desc) where segment_id is not null;
create index thanks_at on thanks (at);

-- Whom it reaches: each person once, and each team that is thanked as a whole once.
create table thanks_share (
  thanks_id uuid not null references thanks on delete cascade,
  person_id uuid references person, -- null: the row of a whole team
  team_id uuid references team, -- for whose work; null: in no team at that time
  how text not null check (how in ('named', 'team', 'member', 'part', 'segment')),
  at timestamptz not null, -- of the thanks
  -- Between whom, in no order: of one pair within 30 days one counts (rules.ts). Null: a customer's words, or what comes with a team's row.
  one_id uuid,
  other_id uuid,
  counts boolean not null, -- found by the rule when it is given, and anew when one of its pair goes
  hidden_at timestamptz, -- the receiver lets nobody else read that they got it
  -- Of a segment: the way by which a service of theirs reaches it, and how many requests they finished for it.
  way uuid[] not null default '{}',
  finished integer,
  check ((how = 'team') = (person_id is null)),
  check ((one_id is null) = (other_id is null)),
  check (person_id is not null or team_id is not null)
);
create index thanks_share_of on thanks_share (thanks_id);
create unique index thanks_share_person on thanks_share (thanks_id, person_id) where person_id is not null;
create unique index thanks_share_team on thanks_share (thanks_id, team_id) where person_id is null;
create index thanks_share_received on thanks_share (person_id, at desc, thanks_id desc) where person_id is not null;
create index thanks_share_of_team on thanks_share (team_id, at desc, thanks_id desc) where team_id is not null;
create index thanks_share_pair on thanks_share (one_id, other_id, at, thanks_id) where one_id is not null;

-- What a person's part was, of what travelled from a request.
create table thanks_part (
  thanks_id uuid not null references thanks on delete cascade,
  person_id uuid not null references person,
  request_id uuid not null references request on delete cascade,
  did text not null check (did in ('finished', 'holds', 'worked')),
  waited_by_id uuid references request on delete set null, -- what waited for it, or with what it was made one; null: what the words are about
  joined boolean not null, -- it was made one with that and is no part of it
  depth integer not null check (depth >= 0),
  primary key (thanks_id, person_id, request_id)
);
create index thanks_part_request on thanks_part (request_id);
create index thanks_part_person on thanks_part (person_id);
create index thanks_part_waited_by on thanks_part (waited_by_id) where waited_by_id is not null;

-- Thank-yous by mail that wait until somebody says which request they are about.
create table thanks_mail (
  id uuid primary key,
  source_key text not null unique,
  said_by text not null check (length(said_by) <= 200),
  subject text not null check (length(subject) <= 300),
  words text not null check (length(words) between 1 and 4000),
  -- A confidential one that it names: shown to those alone who may see that.
  request_id uuid references request on delete cascade,
  at timestamptz not null
);
create index thanks_mail_at on thanks_mail (at desc, id desc);
create index thanks_mail_request on thanks_mail (request_id) where request_id is not null;

-- How many of a team nobody thanked, as a band, told once a month so that no two readings can be held against each other.
create table thanks_look (
  team_id uuid not null references team,
  month date not null check (extract(day from month) = 1),
  as_of timestamptz not null,
  people integer not null check (people >= 5), -- of those who were there all the time
  band text not null check (band in ('few', 'some', 'many')),
  primary key (team_id, month)
);
