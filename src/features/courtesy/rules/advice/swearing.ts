/** Swearing: the words go, the meaning stays. */
import { beginsSentence, finding, type Found, type Rule, very } from "./rule.ts";

const swear =
  "(?:mother)?f(?:u|\\*|@|-)(?:c|\\*|-)k(?:in[g']?|ed|ing well)?|f\\*{2,3}(?:ing|ed)?|fckin[g']?|effing|freakin[g']?|friggin[g']?|frickin[g']?|goddamn(?:ed)?|god damn(?:ed)?|goddam|damn(?:ed)?|bloody|sodding|shitty|crappy|crap|arsing|half-?ars?sed|half-?assed|piss-?poor";
const hell =
  "(?:the |on earth |in the )?(?:actual |bloody |fucking |holy )?(?:fuck|hell|heck|f\\*+|f\\*ck|shit)";
const filth = "(?:shit|crap|bullshit|bollocks|bs|horseshit|shite)";
const insult =
  "(?:asshole|arsehole|bastard|bitch|dick|dickhead|prick|wanker|tosser|twat|cunt|dipshit|shithead|jackass|dumbass|dumb ass|son of a bitch|fuckwit|knobhead|bellend|motherfucker|jerk|arse|ass)s?";

const reads = "swearing";
const standard = "respect";

/** "bloody good" is praise, and some say it in every sentence. */
const meantWell =
  /^\s*(?:good|great|brilliant|well|fantastic|nice|lovely|awesome|amazing|marvellous|proud|fast|impressive|right|useful|clever|close|glad|happy|cool|genius|beautiful)\b/i;

/** "…, that is a great number!": astonished, and glad of it. What is good ends its clause or stands before a thing, and nothing of it is bad. */
const glad =
  /^[^.!?\n]{0,60}?\b(?:an?|so|really|very|is|are|was|were|looks?|'s|how|pretty|truly) (?:(?:really|very|so|pretty|truly|an?) )?(?:good|great|brilliant|fantastic|nice|lovely|awesome|amazing|marvellous|impressive|beautiful|wonderful|excellent|incredible|superb|fast)\b/i;
const notGlad =
  /\b(?:not|n't|never|hardly|but|mess|disaster|pity|shame|waste|loss|delay|outage|late|broken?|fail\w*|wrong|again|another|idea)\b/i;

const isGlad = (after: string): boolean =>
  glad.test(after) && !notGlad.test(/^[^.!?\n]*/.exec(after)![0]);

function withoutSwear({ groups, after }: Found): string | null {
  const next = groups["next"]!;
  if (meantWell.test(next + after)) return null;
  const article = groups["article"];
  if (article === undefined) return next;
  return `${/[aeiou]/i.test(next) ? "an" : "a"} ${next}`;
}

/** "fuck this up", "screws up": a thing that went wrong, by its form. */
function wentWrong({ words, groups }: Found): string {
  const it = groups["it"];
  if (it) return `${/^\w+s\s/i.test(words) ? "gets" : "got"} ${it} wrong`;
  return /^\w+s\s/i.test(words) ? "goes wrong" : "got it wrong";
}

function calledNames({ before }: Found): string | null {
  if (/\b(?:my|own|pain in the|smart|kick)\s*$/i.test(before)) return null;
  if (/\b(?:you|,)\s*$/i.test(before)) return "";
  return /\b(?:the|that|this|some|those|these|of)\s*$/i.test(before) ? "colleague" : null;
}

function filthTaken({ before }: Found): string | null {
  // "Holy crap" is taken away, or left, as a whole.
  if (/\bholy\s*$/i.test(before)) return null;
  if (/\b(?:this|that|these|those)\s*$/i.test(before)) return "";
  if (/\b(?:your|the|their|his|her|such|of|all|more|same|any|some|no|my|our)\s*$/i.test(before))
    return "work";
  return beginsSentence(before) ? "This is not right" : "trouble";
}

export const swearing: readonly Rule[] = [
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?<ask>what|why|how|who|where|when|which) (?:in )?",
      hell,
      "(?<of> of(?= an? ))?(?= \\p{L})",
    ),
    kinder: ({ groups, after }) => (groups["of"] && isGlad(after) ? null : groups["ask"]!),
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:what ",
      hell,
      "|wtf|wth|omfg|ffs|jfc)(?=\\s*(?:[?!.,:;-]|$))(?<end>[?!.]*)",
    ),
    kinder: ({ before, groups }) => {
      if (!beginsSentence(before)) return "";
      return groups["end"] ? "I am puzzled by this." : "I am puzzled";
    },
  },
  {
    standard,
    reads,
    pattern: finding("\\bwtf(?= (?:is|are|was|were|do|did|does|happened)\\b)"),
    kinder: "what",
  },
  {
    standard,
    reads,
    pattern: finding(
      "(?:,\\s*)?\\b(?:oh )?(?:for (?:fuck|christ|god|heaven|pete|goodness)(?:'s|s)? sakes?|for crying out loud|god ?damn ?it|dam+n ?it|(?:oh )?god dammit|damn you|bloody hell|fucking hell|jesus(?: christ| h christ)?|oh my fucking god|holy (?:shit|crap|hell|fuck)|oh shit|bugger it|sod it|screw it|fuck it)(?:\\s*[,!]+)?",
    ),
    kinder: ({ words, after }) => (/holy/i.test(words) && isGlad(after) ? null : ""),
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding("\\b(?:shut (?:the (?:fuck|hell) )?(?:up|it)|stfu|zip it)\\b"),
    kinder: "let me finish first",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "(?:\\b(?:go to hell|piss off|sod off|bugger off|fuck off|fuck this|screw this|get stuffed|(?:screw|fuck|damn|sod) (?:you|your|them|him|her)|up yours|bite me|drop dead|kiss my (?:ass|arse)|go fuck|go jump|get bent)\\b|(?<=^|[.!?,]\\s|\\bjust )get lost\\b)",
    ),
    kinder: "let us talk about this later",
  },
  { standard, reads, pattern: finding("\\bget the (?:fuck|hell)(?= \\p{L})"), kinder: "get" },
  {
    standard,
    reads,
    pattern: finding("\\bthe (?:fuck|hell) (?=(?:up|out|off|away)\\b)"),
    kinder: "",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:full of (?:shit|crap|bull|it)|(?:talking|speaking) (?:shit|crap|rubbish|bollocks|nonsense|out of your \\p{L}+))\\b",
    ),
    kinder: "I see this differently",
  },
  {
    standard,
    reads,
    pattern: finding(
      "(?<be>'s| is| was| are| were) ",
      very,
      "(?:like )?(?:a (?:load|pile|heap|piece|bunch) of |piece of )?",
      filth,
      "\\b",
    ),
    kinder: ({ groups }) => `${groups["be"]!} not right yet`,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?<seems>looks|sounds|smells|works) like ",
      very,
      "(?:a (?:load|pile|heap|piece) of )?",
      filth,
      "\\b",
    ),
    kinder: ({ groups }) => `${groups["seems"]!.toLowerCase()} wrong to me`,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:don'?t|do not|doesn'?t|does not|couldn'?t|could not) give a (?:shit|damn|fuck|crap|toss|monkey'?s|flying \\p{L}+|rat'?s ass)\\b",
    ),
    kinder: "something else matters more to me here",
  },
  {
    standard,
    reads,
    pattern: finding("\\b(?:pissed off|pissed|cheesed off)(?= (?:about|at|by|that|with)\\b)"),
    kinder: "unhappy",
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:fuck(?:ed|s)?|balls(?:ed)?|cock(?:ed|s)) (?:(?<it>it|this|that|things|everything) )?(?:all )?up\\b",
    ),
    kinder: wentWrong,
  },
  {
    standard,
    reads,
    pattern: finding("\\b(?:clusterfuck|shit ?show|fuck-?up|cock-?up|shit ?storm)\\b"),
    kinder: "difficulty",
  },
  {
    standard,
    reads,
    pattern: finding("\\b(?:pain in the (?:ass|arse|backside|butt))\\b"),
    kinder: "hard piece of work",
  },
  {
    standard,
    reads,
    pattern: finding("\\bsucks?\\b(?! (?:in|up|air|water|out|the))"),
    kinder: ({ words }) => (/s$/i.test(words) ? "does not work well" : "do not work well"),
  },
  { standard, reads, pattern: finding("\\byou half-?ars?s?ed\\b"), kinder: "you did not finish" },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:shit(?:s)?|bullshit|crap|bollocks|horseshit|shite)\\b(?! ?(?:load|ton|list|\\p{L}))",
    ),
    kinder: filthTaken,
  },
  {
    standard,
    reads,
    pattern: finding("\\b(?<article>an? )?(?:", swear, ")\\s+(?<next>[\\p{L}])"),
    kinder: withoutSwear,
  },
  { standard, reads, pattern: finding("\\b", insult, "\\b"), kinder: calledNames },
];
