-- What is told to all colleagues at once, as one row whoever is here: a line for each would be written for thousands who may never look.
create table inbox_notice (
  id uuid primary key,
  kind text not null,
  told text not null, -- what it tells, so that the same told again adds nothing
  actor_id uuid references person, -- whose act it was: to them it is no news
  detail jsonb not null,
  at timestamptz not null,
  settled_at timestamptz, -- a newer one of its kind stands instead
  unique (kind, told)
);
create index inbox_notice_actor on inbox_notice (actor_id) where actor_id is not null;
create index inbox_notice_settled on inbox_notice (settled_at) where settled_at is not null;

create table inbox_notice_read (
  notice_id uuid not null references inbox_notice on delete cascade,
  person_id uuid not null references person on delete cascade,
  at timestamptz not null,
  gone_at timestamptz, -- what it asked for is done, or it was read long ago: the line is shown no more
  primary key (notice_id, person_id)
);
create index inbox_notice_read_of on inbox_notice_read (person_id);
create index inbox_notice_read_at on inbox_notice_read (at) where gone_at is null;
