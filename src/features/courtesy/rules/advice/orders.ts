/** Bare commands and pressure: the wish stays, and is asked for. */
import { finding, type Found, type Rule } from "./rule.ts";

const standard = "please";
const verbs =
  "send|fix|do|give|get|call|update|check|review|explain|answer|tell|finish|stop|change|add|remove|move|bring|make|sort|deal with|look at|look into|reply|respond|approve|sign|order|deliver|provide|complete|submit|prepare|resend|redo|correct|cancel|book|file|print|pay|process|install|reset|restore|repair|replace|reopen|close|release|forward|assign|handle|solve|resolve|return|show|write|confirm|start|clean|read|open|upload|unlock|set|put|take|come|find|let|ship|transfer|escalate|test|undo|revert|refund|hand over|schedule|create|delete|clear|arrange|listen|remember|pick up|phone|ring|e?-?mail";

/** Said anywhere in a message, they make an order a request. */
const softened =
  /\b(?:please|pls|plz|thanks|thank you|thx|ta|cheers|kindly|could you|would you|can you|may i|if you (?:can|could|like|have|get|want|need|prefer)|when you (?:can|have|get)|grateful|appreciate|sorry|would be (?:great|good|nice)|no rush|happy to|let's|for you|yourselves? to)\b/i;

/** In the middle of instructions an imperative is the usual form: "Open the lid, then press reset." */
const instructs =
  /\b(?:then|first|next|if|to (?:avoid|prevent|make|see|get|check)|you (?:can|may|should)|step \d|settings|click|press|menu|button)\b|^\s*\d+[.)]/im;

const urgent =
  "(?:(?:right )?now|immediately|at once|asap|a\\.s\\.a\\.p\\.?|straight away|right away|this (?:instant|minute|second)|without (?:further )?(?:delay|excuses)|today|instantly|pronto|yesterday)";

const begins = "(?<=^|[.!?,;:]\\s{1,3}|\\n[ \\t]{0,4}|\\b(?:and|so|now|then)\\s)";
const ends = "(?=\\s*(?:[.!?,;]|$|\\n))";

/** What stops somebody's work is called urgently by right. */
const emergency =
  /\b(?:urgent|emergency|down|outage|leak\w*|alarm|fire|smoke|flood\w*|evacuat\w*|incident|critical|danger|safety|customers?|clients?|auditors?|truck|production)\b/i;

/** Cheerful imperatives: "Have a nice day!" */
const cheerful =
  /^(?:have|take|come|get well|keep|let|enjoy|check|find|read|open|remember|bring|make|give (?:it|me a|us a)|tell me more|stop by|look at)\b/i;

/** "We have used it for years now": no order at all. */
function isNoOrder(rest: string): boolean {
  return (
    rest.length > 70 ||
    /^ not\b/i.test(rest) ||
    /[:;]|,./.test(rest) ||
    /\b(?:years|months|weeks|days|for|by|until|is|are|works?|it's)$/i.test(rest)
  );
}

/** Without a word of time it is the exclamation mark that makes it a command. */
function isCommanding({ groups, words, text, scores }: Found, when: string | undefined): boolean {
  const loud = words.endsWith("!");
  if (when === undefined) {
    const cheery = cheerful.test(groups["verb"]! + (groups["rest"] ?? ""));
    return loud && !cheery && !(scores.positive > 0.6 && scores.polite > 0.45);
  }
  if (loud) return true;
  if (emergency.test(text)) return false;
  return !/^(?:today|asap|a\.s|straight|right away)/.test(when) || /^(?:just |you )/i.test(words);
}

function asRequest(found: Found): string | null {
  const { groups, text, scores } = found;
  if (softened.test(text) || instructs.test(text) || scores.gratitude > 0.5) return null;
  const when = groups["when"]?.toLowerCase().trim();
  const rest = (groups["rest"] ?? "").trimEnd();
  if (!isCommanding(found, when) || isNoOrder(rest)) return null;
  const by = when === undefined ? "" : when === "today" ? " today" : " soon";
  return `could you please ${groups["verb"]!.toLowerCase()}${rest.replace(/,$/, "")}${by}?`;
}

function demanded({ groups, text }: Found): string | null {
  const [verb, rest] = [groups["verb"]!, groups["rest"]!];
  if (softened.test(text) || /^(?:an?|the|it|this|that|is|be|off|know|understand|not)$/i.test(verb))
    return null;
  return `could you please ${verb}${rest}?`;
}

/** "I need it now" and the like: what is needed, asked for. */
const wanted =
  "(?<what>(?:an? |the |this |that |it|my |your |these |those |all )(?:[\\p{L}\\p{N}'-]{1,20} ?){0,5}?) ?(?:fixed |done |sorted |answered |resolved |solved |back |finished |delivered )?";

function gladOf({ groups, text }: Found): string | null {
  if (softened.test(text)) return null;
  const what = groups["what"]!.trim().replace(/^(?:it|this|that)$/i, "an answer");
  const when = /today/i.test(groups["when"]!) ? "today" : "as soon as you can";
  return `I would be glad of ${what} ${when}${groups["end"] ? "." : ""}`;
}

function pressed({ words }: Found): string {
  if (/^(?:just |now )?(?:stop|quit) wasting/i.test(words)) return "I am short of time";
  if (/^(?:just |now )?(?:stop|quit)/i.test(words)) return "let us look at what can be done";
  return "could you please take care of this?";
}

export const orders: readonly Rule[] = [
  {
    standard,
    reads: "an order",
    pattern: finding(
      "(?<=^|[.!?]\\s{1,3}|\\n[ \\t]{0,4})(?:just |now |you (?:must|have to|need to|will|are to|will have to) )?(?<verb>",
      verbs,
      ")\\b(?<rest> [^.!?\\n]{0,120}?)??,?(?<when> ",
      urgent,
      ")?(?:[!]+|[.]|(?=\\s*$)|(?=\\n))",
    ),
    kinder: asRequest,
  },
  {
    standard,
    reads: "an order",
    pattern: finding("(?<=[.!?]\\s)(?:and )?(?:I mean )?(?:right )?now[.!]+"),
    kinder: ({ text }) => (softened.test(text) ? null : ""),
  },
  {
    standard,
    reads: "an order",
    pattern: finding(
      "\\bI (?:want|need|demand|expect|require|insist on(?: having)?) ",
      wanted,
      "(?<when>(?:right )?now|immediately|at once|asap|this (?:instant|minute|second)|straight away|right away|without (?:further )?(?:delay|excuses)|(?<=(?:fixed|done|sorted|answered|resolved|solved|back|finished|delivered) )today)(?:,? (?:not (?:tomorrow|later|next week)|no excuses))?(?<end>[.!]*)",
    ),
    kinder: gladOf,
  },
  {
    standard,
    reads: "an order",
    pattern: finding(
      "\\b(?:I (?:demand|insist) that you |I (?:expect|want|order) you to |you(?:'d| had|) better (?=(?:have|get) (?:this|it|that|my|the|your)\\b|(?:fix|sort|finish|explain|answer|deliver|hurry)\\b))(?!not\\b)(?<verb>\\p{L}+)(?<rest>[^.!?\\n]{0,100})[.!]*",
    ),
    kinder: demanded,
  },
  {
    standard,
    reads: "an order",
    pattern: finding("\\bI demand(?= (?:an?|the|to|my|your|that|full|immediate)\\b)"),
    kinder: ({ after }) =>
      /^ to\b/i.test(after)
        ? "I would like"
        : /^ that\b/i.test(after)
          ? "I would ask"
          : "I would be glad of",
  },
  {
    standard,
    reads: "pressure",
    whole: true,
    pattern: finding(
      begins,
      "(?:just |now )?(?:do (?:your|ur) (?:fucking |bloody |damn )?jobs?(?: for once| properly| right| already)?",
      ends,
      "|do what you(?:'re| are) (?:paid for|told)|earn your (?:money|pay|salary)|get your act together|get your shit together|pull your finger out|get off your (?:back ?side|arse|ass|butt)|wake up\\b|get a grip|sort yourself out|sort yourselves out|get (?:on with it|moving|a move on)",
      ends,
      "|(?:stop|quit) (?:wasting (?:my|our|everyone's) time|being (?:so )?\\p{L}+|making excuses|messing (?:about|around)|fooling around|whining|moaning|complaining|whinging|arguing|lying|stalling|dawdling|talking back)|be quick about it|learn (?:how )?to do your job)",
    ),
    kinder: pressed,
  },
  {
    standard,
    reads: "pressure",
    whole: true,
    pattern: finding(
      "\\b(?:tell|teach|get) your (?:people|team|staff|colleagues?|guys|lot|friends) to (?:wake up|do their (?:job|work)s?|hurry up|get (?:moving|a move on|their act together)|listen|read|behave|pay attention)\\b",
    ),
    kinder: "could you and your team please look at this?",
  },
  {
    standard,
    reads: "pressure",
    whole: true,
    pattern: finding(
      begins,
      "(?:hurry (?:the hell |the fuck )?up|chop chop|speed it up|move it|make it snappy|(?:just )?get it done|just do it|make it happen|just fix it|(?:just )?sort it(?: out)?|get (?:it|this) (?:fixed|sorted|done) now|what are you waiting for|are we there yet|we haven't got all day|I haven't got all day|I don't have all day)",
      ends,
    ),
    kinder: "could you please do this as soon as you can?",
  },
  {
    standard: "answer",
    reads: "sending somebody away",
    whole: true,
    pattern: finding(
      "(?<=^|[.!?]\\s{1,3}|\\n[ \\t]{0,4})",
      "(?:just )?(?:figure (?:it|that|this) out|work (?:it|that|this) out|find out|look it up|do it|google it) your ?sel(?:f|ves)\\b",
    ),
    kinder: "could you please try it yourself first, and I help if it does not work?",
  },
  {
    standard,
    reads: "pressure",
    pattern: finding(
      "(?:, ?|(?<=^|[.!?] ))(?:and )?(?:no excuses|no ifs,? (?:or|no|and) buts|or else|end of (?:story|discussion)|and that is final|and that's final)(?=\\s*(?:[.!]|$))",
    ),
    kinder: "",
  },
  {
    standard,
    reads: "pressure",
    whole: true,
    pattern: finding(
      "\\b(?:don't make me (?:ask|say it|tell you|come|call|escalate)|(?:I won't|I will not|I'm not going to|don't let me have to|I shouldn't have to|I should not have to) (?:ask|say (?:it|this)|tell you|repeat (?:it|this|myself)) (?:again|twice|another time)?|I don't (?:really )?care (?:how|what|why|who|about|if|whether)\\b|I don't want (?:to hear )?(?:any )?(?:excuses|more excuses|your excuses|another excuse|to hear it))",
    ),
    kinder: "this matters to me",
  },
  {
    standard: "respect",
    reads: "impatience",
    pattern: finding("\\?[?!]{2,}"),
    kinder: ({ scores }) => (scores.polite > 0.45 || scores.gratitude > 0.3 ? null : "?"),
  },
  {
    standard: "respect",
    reads: "impatience",
    pattern: finding("!{3,}"),
    kinder: ({ scores }) =>
      scores.positive > 0.35 || scores.gratitude > 0.3 || scores.polite > 0.6 ? null : ".",
  },
];
