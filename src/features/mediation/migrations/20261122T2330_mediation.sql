-- Mediation cases. What people write is sealed in their browsers: here stand ids, sides, steps, times and sealed letters, never a word.
create table mediation (
  id uuid primary key,
  kind text not null check (kind in ('teams', 'persons')),
  step text not null check (step in ('safety', 'consent', 'facts', 'sides', 'restating', 'goals', 'differences', 'options', 'criteria',
    'agreement', 'agreed', 'review')),
  round integer not null default 1, -- how often an agreement has been begun: it grows when one is opened again
  opened_at timestamptz not null,
  step_at timestamptz not null,
  mediator_id uuid references person,
  -- Sides that want this mediator; both: the mediator takes part.
  mediator_wanted_by text[] not null default '{}',
  agreed_at timestamptz,
  reviews_opened integer not null default 0 check (reviews_opened between 0 and 3), -- of this agreement
  -- The figure to watch, in the clear: {"providerId", "customerId", "aim"}, a share of promises kept. Only while both sides allow it.
  watch jsonb,
  opened_again_by text check (opened_again_by in ('figure', 'side')),
  -- Sides that wish the agreement to be kept when the rest is erased.
  kept_by text[] not null default '{}',
  ended_at timestamptz,
  ended_how text check (ended_how in ('withdrawn', 'finished')),
  check ((ended_at is null) = (ended_how is null)),
  check ((step in ('agreed', 'review')) <= (agreed_at is not null))
);
create index mediation_mediator on mediation (mediator_id);
create index mediation_ended on mediation (ended_at) where ended_at is not null;
create index mediation_agreed on mediation (agreed_at) where ended_at is null and agreed_at is not null;

create table mediation_party (
  mediation_id uuid not null references mediation on delete cascade,
  side text not null check (side in ('one', 'other')),
  team_id uuid references team, -- null: the person speaks for themselves
  person_id uuid references person, -- who speaks; null: nobody who is still named
  primary key (mediation_id, side)
);
create index mediation_party_person on mediation_party (person_id);
create index mediation_party_team on mediation_party (team_id);

-- What a side has finished; for an agreement also which version of its words, and whether its figure may be watched.
create table mediation_mark (
  mediation_id uuid not null references mediation on delete cascade,
  side text not null check (side in ('one', 'other')),
  step text not null,
  round integer not null,
  at timestamptz not null,
  allows_figure boolean, -- of an agreement alone
  primary key (mediation_id, side, step, round)
);

-- The key of the case, for each who takes part, as only they can open it. It goes with the key pair that it was wrapped for.
create table mediation_key (
  mediation_id uuid not null references mediation on delete cascade,
  person_id uuid not null references person,
  key_id uuid not null references own_key on delete cascade,
  wrapped text not null,
  at timestamptz not null,
  primary key (mediation_id, person_id)
);
create index mediation_key_person on mediation_key (person_id);
create index mediation_key_key on mediation_key (key_id);

create table mediation_entry (
  id uuid primary key,
  mediation_id uuid not null references mediation on delete cascade,
  side text not null check (side in ('one', 'other', 'mediator')),
  by_person_id uuid references person,
  kind text not null check (kind in ('safety', 'correction', 'account', 'restating', 'not-yet', 'goal', 'difference', 'option', 'criterion',
    'judgement', 'agreement', 'review', 'word')),
  round integer not null,
  version integer not null default 1,
  sealed text not null,
  at timestamptz not null
);
create index mediation_entry_of on mediation_entry (mediation_id, at, id);
create index mediation_entry_by on mediation_entry (by_person_id);
create unique index mediation_entry_alone on mediation_entry (mediation_id, side, kind) where kind in ('account', 'restating');
create unique index mediation_entry_agreement on mediation_entry (mediation_id, round) where kind = 'agreement';

create table mediation_review (
  mediation_id uuid not null references mediation on delete cascade,
  round integer not null,
  number integer not null check (number between 1 and 3),
  side text not null check (side in ('one', 'other')),
  holds boolean not null, -- whether this side says that the agreement holds
  at timestamptz not null,
  primary key (mediation_id, round, number, side)
);

-- Told to the leads of the two teams alone. Figures, never persons.
create table mediation_suggestion (
  id uuid primary key,
  one_id uuid not null references team,
  other_id uuid not null references team,
  figures jsonb not null,
  at timestamptz not null,
  unique (one_id, other_id),
  check (one_id < other_id)
);
create index mediation_suggestion_other on mediation_suggestion (other_id);
create table mediation_suggestion_aside (
  suggestion_id uuid not null references mediation_suggestion on delete cascade,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (suggestion_id, person_id)
);
create index mediation_suggestion_aside_person on mediation_suggestion_aside (person_id);

-- Whom to turn to where a mediation is not the right way: one row at most.
create table mediation_contact (
  is_one boolean primary key default true check (is_one), -- so that there is one
  words text not null,
  version integer not null default 1
);
