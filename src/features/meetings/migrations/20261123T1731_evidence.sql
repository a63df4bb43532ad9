-- What was said or reported of a meeting counts for the time at which it stood then: after it was moved, it tells nothing of the new one.
alter table meeting_presence add column starts_at timestamptz;
update meeting_presence as said set starts_at = coalesce((select max(starts_at) from meeting
  where meeting.key = said.key and meeting.person_id = said.person_id), said.at);
alter table meeting_presence alter column starts_at set not null;
alter table meeting_correction add column starts_at timestamptz;
update meeting_correction as said set starts_at = coalesce((select max(starts_at) from meeting
  where meeting.key = said.key and meeting.person_id = said.person_id), said.at);
alter table meeting_correction alter column starts_at set not null;
-- Lines that could not be read: whoever is in none of the others may stand in one of these.
alter table meeting_report add column unread integer not null default 0 check (unread >= 0);
