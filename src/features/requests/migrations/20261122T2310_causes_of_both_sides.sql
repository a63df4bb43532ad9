-- 'returned': the serving team had to ask for what should have been said at the start. A defect of the form or of the asking, so that it
-- lowers nobody's share of what was right the first time; its cause is its kind.
alter table defect drop constraint defect_kind_check;
alter table defect add constraint defect_kind_check check (kind in ('reopened', 'misrouted', 'returned'));

-- What the serving team says of work that came back, beside what the customer said; who said it and when stands in the history.
alter table defect add column provider_cause text check (provider_cause in
  ('incomplete', 'wrong', 'misunderstood', 'too-late', 'broke-again', 'missing-information', 'new-wish', 'other'));
alter table defect add constraint defect_cause_of_provider check (provider_cause is null or kind = 'reopened');

alter table request_event drop constraint request_event_kind_check;
alter table request_event add constraint request_event_kind_check check (kind in
  ('asked', 'taken', 'assigned', 'undone', 'released', 'waiting', 'resumed', 'done', 'confirmed', 'reopened', 'cause-said', 'withdrawn', 'merged',
   'split', 'split-off', 'replied', 'noted', 'handed-over', 'part-asked', 'part-finished', 'linked', 'unlinked', 'attached', 'impact-changed',
   'corrected', 'outside-claimed', 'outside-confirmed', 'outside-declined', 'outside-withdrawn', 'escalated', 'imported'));
