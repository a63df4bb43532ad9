-- What is stored about a person counts what they said was not right.
create index defect_said_by on defect (by_person_id) where by_person_id is not null;
