/** Short outbursts: a name, a shame or a verdict that makes a sentence of its own. */
import { speaksOfOneself } from "./disparagement-kinder.ts";
import { doubted } from "./blame-kinder.ts";
import { finding, type Rule, very } from "./rule.ts";
import { persons } from "./verdicts.ts";

const begins = "(?<=^|[.!?,;:]\\s{1,3}|\\n[ \\t]{0,4})";
const ends = "(?=\\s*(?:[.!?,;:)]|$|\\n))";
const disparaging = { standard: "disparage", reads: "disparaging", whole: true } as const;

/** Of these some are meant of animals, goods, or kindly. */
const spared = /\b(?:donkeys?|monkeys?|fools?|dummies|gits?|amateurs|retards?|wimps?)$/i;
const adjectives =
  "(?:(?:total|complete|absolute|utter|bloody|fucking|stupid|lazy|pathetic|useless|incompetent|little|bunch of|pack of) ){0,2}";

const ofOneself = /\b(?:sorry|i|my|mine|me)\b/i;

const failing =
  "(?:incompetence|stupidity|laziness|carelessness|ignorance|ineptitude|arrogance|negligence|sloppiness|idiocy|unprofessionalism)";

/** Said of somebody's work when nothing else is said: "Useless as always." */
const verdict =
  "stupid|idiotic|moronic|dumb|clueless|incompetent|pathetic|ridiculous|laughable|useless|worthless|hopeless|lousy|sloppy|shoddy|lazy|rubbish|garbage|trash|crap|amateurish|childish|pitiful|disgraceful|inept|abysmal|appalling|atrocious|unprofessional|unhelpful|careless|arrogant";

export const outbursts: readonly Rule[] = [
  {
    ...disparaging,
    pattern: finding(
      begins,
      "(?:oh,? |honestly,? |god,? |wow,? )?what (?:an? )?",
      adjectives,
      "(?<who>",
      persons,
      ")(?: (?:you|he|she|they) (?:are|is|'s|'re)| you lot)?(?=\\s*(?:[.!,;]|$|\\n))",
    ),
    kinder: ({ groups }) => (spared.test(groups["who"]!) ? null : "I see this differently"),
  },
  {
    ...disparaging,
    pattern: finding(
      "(?<=^|[.!?,;:]\\s{1,3}|\\n[ \\t]{0,4}|\\b(?:and|so|but)\\s)(?:please,? |just |now )*(?:(?:don't|do not|stop|quit) (?:be|being|acting like) (?:such )?(?:an? )?",
      adjectives,
      "(?<who>",
      persons,
      "))",
      ends,
    ),
    kinder: ({ groups, before }) =>
      spared.test(groups["who"]!) || speaksOfOneself(before)
        ? null
        : "let us look at this together",
  },
  {
    ...disparaging,
    pattern: finding(
      "\\b(?:you(?: all| people| guys| lot)? (?:should|ought to|must|need to) (?:all |really |honestly |both )*(?:be|feel) (?:\\p{L}+ )?ashamed(?: of (?:yoursel(?:f|ves)|this|that|it))?|shame on (?:you|your team|your department)(?: all)?)",
      ends,
    ),
    kinder: ({ before }) => (doubted.test(before) ? null : "I had hoped for something else here"),
  },
  {
    ...disparaging,
    pattern: finding(
      begins,
      "(?:(?:what|such|this is|that is|that's) )?(?:an? )?(?:(?:unbelievable|incredible|sheer|utter|total|complete|pure|absolute|staggering|breathtaking|shocking|astonishing|such) ){1,2}",
      failing,
      "(?: (?:again|here|as (?:always|usual|ever)|once more))?",
      ends,
    ),
    kinder: ({ text }) => (ofOneself.test(text) ? null : "I had hoped for more here"),
  },
  {
    ...disparaging,
    pattern: finding(
      begins,
      "(?:(?:they|you|it)(?:'s|'re| is| are| was| were) )?(?:as )?",
      very,
      "(?:",
      verdict,
      "),? (?:just )?(?:as|like) (?:per )?(?:always|usual|ever)",
      ends,
    ),
    kinder: ({ text }) => (ofOneself.test(text) ? null : "I had hoped for more here"),
  },
  {
    standard: "blame",
    reads: "blame",
    pattern: finding(
      "\\byou(?: guys| lot| people| all)? (?:(?:just|clearly|obviously|apparently|have|really|only|'ve|once again|again|managed to) ){0,2}(?<verb>broke|broken|break|ruined|ruin|wrecked|wreck|botched|bungled) it(?=(?: (?:yet |once )?again| once more)?\\s*(?:[.!,;:)]|$|\\n))",
    ),
    kinder: ({ groups, before }) => {
      if (
        doubted.test(before) ||
        /\b(?:have|has|had|can|could|will|until|once|after)\s*$/i.test(before)
      )
        return null;
      return /^br[eo]/i.test(groups["verb"]!) ? "it has stopped working" : "it went wrong";
    },
  },
  {
    standard: "sigh",
    reads: "a sigh",
    whole: true,
    pattern: finding(
      "(?<=^|[.!?:]\\s{1,3}|\\n[ \\t]{0,4})(?:(?:ugh+|argh+|gah|oh no|oh god|oh|god|sigh|great|please)[,.!]* )?not (?:this|that|you|him|her|them) (?:lot )?again(?=\\s*(?:[.!?]|$|\\n))",
    ),
    kinder: "this has come up once more",
  },
  {
    standard: "sigh",
    reads: "a sigh",
    whole: true,
    pattern: finding(
      "(?<=^|[.!?:]\\s{1,3}|\\n[ \\t]{0,4})(?:as per|per|as stated in|as said in|as mentioned in) my (?<which>last|previous|earlier|first|other) (?<kind>e-?mail|mail|message|note|reply|request|ticket|comment)(?<many>s)?(?=\\s*(?:[.!]|$|\\n))",
    ),
    kinder: ({ groups }) =>
      `my ${groups["which"]!} ${groups["kind"]!}${groups["many"] ? "s say" : " says"} more about this`,
  },
];
