-- Each change counts a version up, so that the second of two who change the same thing at once is told.
alter table segment add column version integer not null default 1;
alter table outcome add column version integer not null default 1;
