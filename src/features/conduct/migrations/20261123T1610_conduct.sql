-- The organisation's standard of conduct. Each change is a version of its own, so that what somebody acknowledged can be read again.
create table conduct_version (
  version integer primary key check (version > 0),
  note text not null check (length(note) <= 300), -- what is different, in a sentence
  by_person_id uuid references person, -- null: came with Goodturn, or nobody who is still named
  at timestamptz check (at is not null or version = 1) -- null: came with Goodturn
);
create index conduct_version_by_person on conduct_version (by_person_id);

-- A key stays with its article through all versions, so that others can refer to it.
create table conduct_article (
  version integer not null references conduct_version,
  key text not null check (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(key) <= 60),
  place integer not null check (place >= 0),
  title_en text not null check (length(title_en) between 1 and 120),
  words_en text not null check (length(words_en) between 1 and 1000),
  title_de text check (length(title_de) between 1 and 120),
  words_de text check (length(words_de) between 1 and 1000),
  primary key (version, key),
  unique (version, place),
  check ((title_de is null) = (words_de is null))
);

create table conduct_acknowledgement (
  version integer not null references conduct_version,
  person_id uuid not null references person,
  at timestamptz not null,
  primary key (version, person_id)
);
create index conduct_acknowledgement_of_person on conduct_acknowledgement (person_id);

insert into conduct_version (version, note) values (1, 'The standard that comes with Goodturn.');
insert into conduct_article (version, place, key, title_en, words_en, title_de, words_de) values
(1, 0, 'as-to-a-client',
  'Speak to colleagues, and of them, as you would to a client',
  'The person at the next desk is a customer too. What you would not write to somebody who pays the organisation, you do not write to or about somebody who works in it, whether or not they can read it.',
  'Sprich mit Kolleginnen und Kollegen und über sie wie mit Kunden',
  'Wer am nächsten Tisch sitzt, ist auch Kundin oder Kunde. Was du jemandem, der uns bezahlt, nicht schreiben würdest, schreibst du auch niemandem, der hier arbeitet, und auch nicht über ihn, ob er es lesen kann oder nicht.'),
(1, 1, 'answer',
  'Answer, even if only with a date',
  'Silence is the one answer nobody can plan with. If you cannot do it now, say when you will look at it. A date and a name are enough.',
  'Antworte, und sei es nur mit einem Datum',
  'Schweigen ist die einzige Antwort, mit der niemand planen kann. Geht es jetzt nicht, sag, wann du es dir ansiehst. Ein Datum und ein Name genügen.'),
(1, 2, 'please-and-thank-you',
  'Please, and thank you',
  'Asking is asking, also where it is somebody''s job. Say please when you ask and thank you when you were helped, and say for what.',
  'Bitte und danke',
  'Eine Bitte ist eine Bitte, auch wenn es zu jemandes Aufgaben gehört. Sag bitte, wenn du etwas brauchst, und danke, wenn dir geholfen wurde, und sag, wofür.'),
(1, 3, 'no-sigh',
  'No sighing at a request',
  'Whoever asks has a reason. Being asked again, late, or for something that stands written elsewhere is a chance to help and a sign of what could be clearer. It is no occasion to let them feel it.',
  'Kein Seufzen über eine Bitte',
  'Wer fragt, hat einen Grund. Wird noch einmal gefragt, spät, oder nach etwas, das anderswo steht, dann kannst du helfen und siehst, was klarer sein könnte. Es ist kein Anlass, es andere spüren zu lassen.'),
(1, 4, 'no-blame',
  'Say what happened, without blame',
  'Describe what is, what it does and what is needed next. Who was at fault rarely helps the one who waits. If something must be said about how we work together, say it in person, kindly and soon.',
  'Sag, was geschehen ist, ohne Schuld zuzuweisen',
  'Beschreibe, was ist, was es bewirkt und was als Nächstes gebraucht wird. Wer schuld war, hilft selten der Person, die wartet. Muss etwas über die Zusammenarbeit gesagt werden, dann persönlich, freundlich und bald.'),
(1, 5, 'no-disparagement',
  'No running down, no swearing',
  'Nobody is stupid, lazy or hopeless here, and no team''s work is rubbish. Disagree with a thing as firmly as it needs, and leave the person whole.',
  'Niemanden herabsetzen, nicht fluchen',
  'Hier ist niemand dumm, faul oder hoffnungslos, und die Arbeit keines Teams ist Mist. Widersprich in der Sache so deutlich wie nötig, und lass der Person ihre Würde.'),
(1, 6, 'on-time',
  'Be on time',
  'Come to what you said you would come to, when it begins. If you will be late, say so before it begins and say by how much.',
  'Sei pünktlich',
  'Komm zu dem, was du zugesagt hast, wenn es beginnt. Verspätest du dich, sag es vorher und sag, um wie viel.'),
(1, 7, 'keep-promises',
  'Keep what you promise',
  'A date given to a colleague weighs as much as one given to a client. If it cannot be kept, say so as soon as you know, and give a new one that can.',
  'Halte, was du zusagst',
  'Ein Termin für eine Kollegin wiegt so viel wie einer für einen Kunden. Lässt er sich nicht halten, sag es, sobald du es weißt, und nenne einen neuen, der hält.'),
(1, 8, 'say-when-you-cannot',
  'Say when you cannot',
  'A kind and early no is better service than a late yes. Say what you cannot do, why in a sentence, and who or what may help instead.',
  'Sag, wenn du nicht kannst',
  'Ein freundliches und frühes Nein dient besser als ein spätes Ja. Sag, was nicht geht, in einem Satz warum, und wer oder was stattdessen helfen kann.');
