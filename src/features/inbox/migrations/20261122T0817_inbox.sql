-- What reaches a person inside Goodturn. It points to what it is about and repeats none of it: who may no longer see that sees no title.
create table inbox_item (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  kind text not null,
  request_id uuid references request on delete cascade,
  actor_id uuid references person,
  detail jsonb not null default '{}',
  at timestamptz not null,
  read_at timestamptz,
  -- Several of one kind about one request become one line.
  count smallint not null default 1
);
create index inbox_item_newest on inbox_item (person_id, at desc, id desc);
create unique index inbox_item_unread on inbox_item (person_id, kind, request_id) where read_at is null;

create table inbox_preference (
  person_id uuid not null references person on delete cascade,
  kind text not null,
  choice text not null check (choice in ('show', 'quiet', 'off')),
  primary key (person_id, kind)
);
