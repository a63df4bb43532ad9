-- Which entries of a calendar could not be read: [{"title", "why"}], the first twenty; the title is '' where it is private.
alter table meeting_calendar add column unread_entries jsonb not null default '[]';
