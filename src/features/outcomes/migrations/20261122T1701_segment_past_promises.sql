-- What a segment was promised until it was promised something else, so that a comparison can say since when.
create table segment_past_promise (
  segment_id uuid not null references segment on delete cascade,
  first_answer_amount integer,
  first_answer_unit text,
  solved_amount integer,
  solved_unit text,
  until timestamptz not null,
  primary key (segment_id, until)
);
