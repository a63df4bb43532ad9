-- Answers that nobody can lead back to whoever gave them (docs/decisions/0006-anonymous-answers.md). Whoever holds this database holds
-- nothing that opens an answer: the poll's private key is in no table, its shares lie under their holders' keys and under a secret that
-- stands in a file beside the database.
create table poll (
  id uuid primary key, -- the wave's
  public_key text not null,
  prepared_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  destroyed_at timestamptz,
  check (closed_at is null or opened_at is not null or destroyed_at is not null)
);
create index poll_open on poll (opened_at) where opened_at is not null and closed_at is null;

create table poll_group (
  id uuid primary key,
  poll_id uuid not null references poll on delete cascade,
  -- What verifies its ballots (SubjectPublicKeyInfo); what signs them (PKCS #8, sealed under the poll's secret) goes at the close.
  public_key bytea not null,
  signing_key bytea
);
create index poll_group_of on poll_group (poll_id);

-- Who may fetch one ballot of a group, and that it was fetched: not when. The hash is of what was blinded and tells nothing of the ballot.
create table poll_roll (
  group_id uuid not null references poll_group on delete cascade,
  person_id uuid not null references person on delete cascade,
  blinded_hash bytea,
  primary key (group_id, person_id)
);
create index poll_roll_of on poll_roll (person_id);
comment on table poll_roll is 'The order of its rows tells who opened a page when: they are rewritten at intervals';

create table poll_share (
  poll_id uuid not null references poll on delete cascade,
  holder_id uuid not null references person on delete cascade,
  -- Their key pair when it was made; whoever began another since has lost the share.
  key_id uuid not null,
  sealed bytea not null,
  primary key (poll_id, holder_id)
);
create index poll_share_of on poll_share (holder_id);

-- A share as its holder wrapped it for another one after the close.
create table poll_hand_on (
  poll_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  sealed bytea not null,
  primary key (poll_id, from_id, to_id),
  foreign key (poll_id, from_id) references poll_share on delete cascade,
  foreign key (poll_id, to_id) references poll_share on delete cascade
);
create index poll_hand_on_to on poll_hand_on (poll_id, to_id);

-- The buffer. No time, no number that counts up, one length for all, and rows that are never moved into a second table whose numbers do.
create table sealed_answer (
  group_id uuid not null references poll_group on delete cascade,
  serial bytea not null check (octet_length(serial) = 32),
  sealed bytea not null check (octet_length(sealed) = 3933),
  primary key (group_id, serial)
) with (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0);
alter table sealed_answer alter column sealed set storage plain;
comment on table sealed_answer is 'The order of its rows tells when an answer came: they are rewritten at intervals';
