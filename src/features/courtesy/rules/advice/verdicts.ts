/** The words of which the patterns about disparagement are made. */

/** Said of somebody. */
export const heads =
  "stupid|idiotic|moronic|dumb|dim|brain-?dead|brainless|clueless|incompetent|pathetic|ridiculous|ludicrous|laughable|asinine|imbecilic|useless|worthless|hopeless|lousy|sloppy|shoddy|lazy|half-?witted|amateurish|childish|pitiful|disgraceful|shambolic|retarded|inept|ignorant|thick|gormless|crap|rubbish|garbage|trash|shit|shite|abysmal|appalling|atrocious|god-?awful|silly|mindless|foolish|slow|unprofessional|pig-?headed|petty|arrogant|careless|incapable|insane|mental|nuts|crazy|unhelpful|two-faced";

/** Before a noun, where it is a verdict on whoever made the thing. */
export const beforeNoun =
  "stupid|idiotic|moronic|dumb|brain-?dead|clueless|incompetent|pathetic|ridiculous|ludicrous|laughable|asinine|useless|worthless|hopeless|lousy|sloppy|shoddy|lazy|half-?baked|amateurish|childish|pitiful|disgraceful|shambolic|crap|rubbish|garbage|trash|nonsensical|absurd|abysmal|appalling|atrocious|god-?awful|silly|foolish|inept|ignorant|mindless|petty|so-?called|wretched|lame";

/** What somebody at work has made or is part of. */
export const made =
  "(?:work|job|answers?|reply|replies|questions?|ideas?|requests?|tickets?|mistakes?|errors?|reports?|excuses?|process|processes|procedures?|rules?|forms?|polic(?:y|ies)|decisions?|proposals?|plans?|attempts?|services?|teams?|departments?|people|colleagues|managers?|systems?|tools?|software|code|scripts?|documents?|documentation|instructions|guides?|meetings?|e-?mails?|messages?|comments?|responses?|suggestions?|approach|solutions?|changes?|designs?|presentations?|spreadsheets?|slides|summary|schedules?|workarounds?|help ?desk|support|staff|effort|things?|arguments?|explanations?|attitude|behaviou?r|games|estimates?|planning|deadlines?|handovers?|websites?|pages?|updates?|fix|numbers|figures|paperwork|reviews?|desk|lot|bunch|crowd|boss|interns?|trainees?|developers?|engineers?|admins?|accountants?|clerks?|office|company|reasons?)";

export const persons =
  "idiots?|morons?|imbeciles?|cretins?|fools?|clowns?|muppets?|numpty|numpties|pillocks?|plonkers?|half-?wits?|nitwits?|dimwits?|simpletons?|losers?|jerks?|blockheads?|dunces?|buffoons?|airheads?|ignoramus(?:es)?|knuckleheads?|donkeys?|monkeys?|retards?|lazybones|slackers?|amateurs|incompetents|time-?wasters?|liars?|bunglers?|dummies|twits?|prats?|gits?|wimps?|crybab(?:y|ies)|bozos?";

/** Said of work as a whole. */
export const verdicts =
  "ridiculous|ludicrous|laughable|absurd|stupid|idiotic|moronic|dumb|asinine|insane|(?:utter |complete |total |such )?nonsense|nonsensical|childish|petty|useless|worthless|unacceptable|inexcusable|unprofessional|outrageous|disgraceful|a (?:total |complete |absolute )?disgrace|an insult|a scandal|pathetic|garbage|rubbish|trash|a (?:total |complete |bad )?joke|a farce|a shambles|shambolic|a train ?wreck|a (?:total|complete) (?:mess|disaster)|an embarrassment|embarrassing|amateurish|amateur hour|sloppy|shoddy|lousy|half-?baked|abysmal|appalling|atrocious|lazy|incompetent|hopeless|a (?:total |complete )?waste of (?:my |our |your |everyone'?s |everybody'?s )?(?:time|space|money)|beneath contempt|inept|brain-?dead|pitiful|worse than useless|no use to (?:anyone|anybody)|beyond a joke";

const hard = "hard for me to follow";
const difficult = "difficult for us";

/** How a verdict is said kindly, where it is not "not right yet". */
export const worded: Readonly<Record<string, string>> = {
  ridiculous: hard,
  ludicrous: hard,
  laughable: hard,
  absurd: hard,
  stupid: hard,
  idiotic: hard,
  moronic: hard,
  dumb: hard,
  asinine: hard,
  insane: hard,
  nonsense: hard,
  nonsensical: hard,
  childish: hard,
  petty: hard,
  useless: "not of help to me yet",
  worthless: "not of help to me yet",
  unacceptable: difficult,
  inexcusable: difficult,
  unprofessional: difficult,
  outrageous: difficult,
  disgraceful: difficult,
  "a disgrace": difficult,
  "an insult": difficult,
  "a scandal": difficult,
};

/** Who is spoken of before "are useless": a team or people, rather than a cable. */
export const teams =
  "you guys|you people|you lot|all of you|they|(?:your|the|our|that|this) (?:whole |entire )?(?:[\\p{L}-]{2,20} ){0,2}?(?:team|department|desk|people|colleagues?|staff|helpdesk|crew|manager|boss|office|lot|guys|folks|intern)|i\\.?t\\.?|hr|finance|accounting|procurement|facilities|legal|payroll|marketing|support|sales|operations|logistics|purchasing|everyone (?:in|at) (?:your )?[\\p{L}-]{2,20}|you and your team";

export const object: Readonly<Record<string, string>> = {
  they: "them",
  it: "IT",
  "i.t.": "IT",
  hr: "HR",
  "you people": "you",
  "you guys": "you",
  "you lot": "you",
};

/** What may stand behind a verdict that ends its clause. */
export const clauseEnds =
  /^\s*(?:[.,;:!?)–—-]|$|\n|and\b|but\b|because\b|so\b|for\b|from\b|again\b|when\b|if\b)/i;
