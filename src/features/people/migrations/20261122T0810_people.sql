-- A person: someone who works here or for a vendor, or whom imported history names. Only one with an e-mail address can sign in.
create table person (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  email text check (email = lower(email) and length(email) <= 320),
  email_verified boolean not null default false, -- the sign-in library's own column
  image text,
  zone text not null default 'UTC',
  two_factor_enabled boolean not null default false, -- the sign-in library's own column
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Known from imported history only, until invited.
  imported_from text
);
create unique index person_email on person (email) where email is not null;
create index person_name on person (lower(name));
create unique index person_imported on person (imported_from, name) where imported_from is not null;

-- That someone has left, and that their name was erased: each with when and by whom.
create table departure (
  person_id uuid primary key references person,
  at timestamptz not null,
  by_person_id uuid references person
);
create table erasure (
  person_id uuid primary key references person,
  at timestamptz not null,
  by_person_id uuid references person
);

create table role_grant (
  id uuid primary key,
  person_id uuid not null references person,
  role text not null check (role in ('administrator', 'senior-leader', 'mediator', 'auditor')),
  at timestamptz not null,
  by_person_id uuid references person,
  revoked_at timestamptz,
  revoked_by_person_id uuid references person
);
create unique index role_grant_present on role_grant (person_id, role) where revoked_at is null;

-- Tables of the sign-in library, in our words where it allows.
create table session (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_of_person on session (person_id);
create table account (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text, refresh_token text, id_token text,
  access_token_expires_at timestamptz, refresh_token_expires_at timestamptz,
  scope text, password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index account_of_person on account (person_id);
create table verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on verification (identifier);
create table two_factor (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true, -- the sign-in library's own column
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);
create index two_factor_of_person on two_factor (person_id);
-- A one-time code counts once: its hash by the person, for as long as the library would take the code again. Swept daily.
create table used_code (
  person_id uuid not null references person on delete cascade,
  code_hash text not null,
  at timestamptz not null,
  primary key (person_id, code_hash)
);
create index used_code_age on used_code (at);
create table passkey (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null, -- the sign-in library's own column
  transports text,
  aaguid text,
  created_at timestamptz default now()
);
create index passkey_of_person on passkey (person_id);

-- A program's way in: shown once, kept as a hash.
create table access_token (
  id uuid primary key,
  person_id uuid not null references person,
  name text not null check (length(name) between 1 and 100),
  token_hash text not null unique,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index access_token_of_person on access_token (person_id);

-- A link with which a person chooses a new password, made by an administrator.
create table reset_link (
  token_hash text primary key,
  person_id uuid not null references person,
  made_at timestamptz not null,
  by_person_id uuid references person,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index reset_link_of_person on reset_link (person_id);

-- How often someone tried to sign in lately, by the hash of an account or an address. Rows without use are swept daily.
create table sign_in_count (
  key text primary key,
  since timestamptz not null,
  tries integer not null
);
create index sign_in_count_age on sign_in_count (since);

-- The one-time link that makes the first administrator.
create table setup_link (
  token_hash text primary key,
  made_at timestamptz not null,
  used_at timestamptz
);
