-- Words of the organisation's trade that the courtesy coach never advises against. What the coach sees and says is stored nowhere.
create table trade_word (
  id uuid primary key,
  word text not null check (length(word) between 1 and 60),
  by_person_id uuid references person, -- null: nobody who is still named
  at timestamptz not null
);
create unique index trade_word_once on trade_word (lower(word));
create index trade_word_by_person on trade_word (by_person_id);
