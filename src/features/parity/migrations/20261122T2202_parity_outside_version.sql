-- Every writing of a month is numbered, so that the second of two who set the same one at once is told. A sequence of all months: one that was
-- taken away and set again does not carry an old number.
create sequence parity_outside_version as bigint;
alter table parity_outside add column version bigint not null default nextval('parity_outside_version');
