-- What reaches a person inside Goodturn. It points to what it is about and repeats none of it: who may no longer see that sees no line.
create table inbox_item (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  kind text not null,
  request_id uuid references request on delete cascade,
  team_id uuid references team,
  actor_id uuid references person,
  of_note boolean not null default false, -- a property: what a note tells is for the serving side alone
  detail jsonb not null default '{}',
  at timestamptz not null,
  read_at timestamptz,
  -- Several of one kind about one request become one line.
  count smallint not null default 1,
  -- What this line has been told, so that the same event heard again adds nothing: the id of a message or of an entry in the history.
  told text[] not null
);
create index inbox_item_newest on inbox_item (person_id, at desc, id desc);
create index inbox_item_unread_newest on inbox_item (person_id, at desc, id desc) where read_at is null;
create unique index inbox_item_unread on inbox_item (person_id, kind, request_id) where read_at is null;
create index inbox_item_of_request on inbox_item (request_id, person_id) where request_id is not null;
create index inbox_item_of_team on inbox_item (team_id, person_id) where team_id is not null;
create index inbox_item_read on inbox_item (read_at) where read_at is not null;

create table inbox_preference (
  person_id uuid not null references person on delete cascade,
  kind text not null,
  choice text not null check (choice in ('show', 'quiet', 'off')),
  primary key (person_id, kind)
);

-- A broken promise that goes to the leads above a working day later, unless the work is done by then.
create table escalation (
  request_id uuid not null references request on delete cascade,
  promise_kind text not null check (promise_kind in ('first-reply', 'next-reply', 'done')),
  due_at timestamptz not null,
  tell_at timestamptz not null,
  primary key (request_id, promise_kind, due_at)
);
create index escalation_next on escalation (tell_at);

-- Work that is offered to a whole team, as one row whoever is in it: a line for each member would make asking a large team dear.
create table inbox_offer (
  id uuid primary key,
  team_id uuid not null references team,
  request_id uuid not null references request on delete cascade,
  actor_id uuid references person,
  -- Who has a line of their own about the same, or did it themselves.
  except_ids uuid[] not null,
  at timestamptz not null,
  -- What it was told of, so that the same event heard again adds nothing.
  told text not null,
  settled_at timestamptz, -- taken, or over: no offer any more
  unique (request_id, team_id, told)
);
create index inbox_offer_newest on inbox_offer (team_id, at desc, id desc);
create index inbox_offer_open on inbox_offer (team_id, at desc, id desc) where settled_at is null;
create index inbox_offer_settled on inbox_offer (settled_at) where settled_at is not null;

create table inbox_offer_read (
  offer_id uuid not null references inbox_offer on delete cascade,
  person_id uuid not null references person on delete cascade,
  at timestamptz not null,
  primary key (offer_id, person_id)
);
create index inbox_offer_read_of on inbox_offer_read (person_id);
