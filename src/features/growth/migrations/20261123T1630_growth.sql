-- What somebody writes for themselves: a journal, how they see their own leading and serving, resolutions. Sealed in the browser: neither what
-- kind of words a row holds nor of which day they are stands here. Ids are drawn by the browser and tell no order.
create table growth_entry (
  id uuid primary key,
  person_id uuid not null references person,
  sealed text not null,
  version integer not null default 1 check (version > 0)
);
create index growth_entry_person on growth_entry (person_id, id);

-- A copy of one entry, sealed anew for one other person. Taken back, the copy is gone and the row says so.
create table growth_share (
  id uuid primary key,
  entry_id uuid not null,
  owner_id uuid not null references person,
  to_id uuid not null references person,
  -- For which pair of the receiver it was sealed; with another it does not open.
  key_id uuid not null,
  sealed text
);
create index growth_share_owner on growth_share (owner_id, entry_id);
create index growth_share_to on growth_share (to_id);

-- That a resolution runs, and on which day to look at it. Its words lie among the entries; which of them it is, is not known here.
create table growth_resolution (
  person_id uuid primary key references person,
  remind_day date not null,
  reminded boolean not null default false -- told once: a line in the inbox is not told again
);

-- Somebody asks at least five others how they see their leading and serving. What those answer is sealed for this key.
create table growth_round (
  id uuid primary key,
  owner_id uuid not null references person,
  key_id uuid not null,
  public_key text not null,
  opened_on date not null,
  -- 'released': five or more answered, and the owner was handed it; 'destroyed': fewer, and it is gone.
  state text not null default 'open' check (state in ('open', 'released', 'destroyed')),
  ended_on date,
  answered integer check (answered >= 5), -- said once it is released
  check ((state = 'open') = (ended_on is null))
);
create index growth_round_owner on growth_round (owner_id);
create unique index growth_round_open on growth_round (owner_id) where state = 'open';

-- Who is asked in an open round. Goes when it ends.
create table growth_invitation (
  round_id uuid not null references growth_round on delete cascade,
  person_id uuid not null references person,
  standing text not null check (standing in ('lead', 'team', 'served', 'beside')),
  -- Null until they may be asked: nobody is asked for an answer twice in a month.
  asked_on date,
  answered boolean not null default false, -- whoever has answered is not asked again
  declined boolean not null default false,
  primary key (round_id, person_id)
);
create index growth_invitation_person on growth_invitation (person_id);

-- One level of one competency, sealed for the owner of the round: with no name, no time, and nothing that ties it to the others of the same
-- hand but the standing, until groups of five and more are made of these.
create table growth_view (
  id uuid primary key,
  round_id uuid not null references growth_round on delete cascade,
  competency text not null,
  standing text not null,
  sealed text not null
);
create index growth_view_round on growth_view (round_id);
