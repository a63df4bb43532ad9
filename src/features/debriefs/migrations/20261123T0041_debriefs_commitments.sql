-- A leader's commitment that was not kept is a reason to look back as well.
alter table debrief drop constraint debrief_kind_check;
alter table debrief add constraint debrief_kind_check
  check (kind in ('initiative', 'promise', 'defects', 'agreement', 'commitment', 'team'));
