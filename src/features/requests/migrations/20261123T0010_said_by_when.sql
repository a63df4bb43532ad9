-- A day by which somebody means to take the next step, with the reason: it moves nothing and leaves nobody in the dark.
alter table request_event drop constraint request_event_kind_check;
alter table request_event add constraint request_event_kind_check check (kind in
  ('asked', 'taken', 'assigned', 'undone', 'released', 'waiting', 'resumed', 'said-by-when', 'done', 'confirmed', 'reopened', 'cause-said',
   'withdrawn', 'merged', 'split', 'split-off', 'replied', 'noted', 'handed-over', 'part-asked', 'part-finished', 'linked', 'unlinked',
   'attached', 'impact-changed', 'corrected', 'outside-claimed', 'outside-confirmed', 'outside-declined', 'outside-withdrawn', 'escalated',
   'imported'));
