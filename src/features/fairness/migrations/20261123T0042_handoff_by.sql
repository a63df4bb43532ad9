-- What one handed on oneself is found by index: told to that person alone.
create index handoff_by on handoff (by_person_id, at desc) where by_person_id is not null;
