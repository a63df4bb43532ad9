/** Words that put people or their work down: what is meant of the work stays, the verdict goes. */
import {
  aboutWork,
  aboutYou,
  moreFrom,
  noIdea,
  ofPersons,
  speaksOfOneself,
  withoutVerdict,
} from "./disparagement-kinder.ts";
import { finding, type Rule, very } from "./rule.ts";
import { beforeNoun, heads, made, persons, teams, verdicts } from "./verdicts.ts";

const reads = "disparaging";
const standard = "disparage";
const strength =
  "(?:total(?:ly)? |complete(?:ly)? |utter(?:ly)? |absolute(?:ly)? |real(?:ly)? |bloody |fucking |just |so |very |such )*";
const bunch = "(?:an? |the )?(?:(?:bunch|pack|load|team) of )?";

const fool =
  "(?:idiot|moron|genius|clown|fool|muppet|imbecile|numpty|joker|cretin|bright spark|halfwit|rocket scientist)";
const learner =
  "(?:idiot|moron|fool|child|kid|monkey|toddler|baby|five[- ]year[- ]old|trained monkey|school ?kid|halfwit|beginner|imbecile|dog|trainee|grandmother|blind man)";

export const disparagement: readonly Rule[] = [
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:you(?:'re| are| were)|u r|you must be|you have to be|are you|is he|is she|you(?: clearly)? are|you sound|you look) ",
      very,
      bunch,
      strength,
      "(?:",
      persons,
      "|(?:",
      heads,
      ")(?! (?:to|as|down)\\b)|a joke|a disgrace|a waste of (?:space|oxygen|time)|(?:good for|capable of) nothing|not (?:very |too |exactly )?(?:bright|smart|clever)|the worst)\\b(?:,? or what| or something)?",
    ),
    kinder: aboutYou,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?<who>",
      teams,
      ")(?: in [\\p{L}-]{2,20})? (?:is|are|was|were|has been|have been) ",
      very,
      "(?:as )?",
      bunch,
      strength,
      "(?:",
      persons,
      "|",
      heads,
      "|a joke|a disgrace|a shambles|amateurs|(?:good for|capable of) nothing|a waste of (?:space|time|money)|an embarrassment|the worst|beyond useless|worse than useless)\\b",
    ),
    kinder: moreFrom,
  },
  {
    standard,
    reads,
    pattern: finding(
      "(?<=^|[\\s,;(])(?<what>this|that|it|which|(?:the(?: whole)?|your|this|that) [\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?|everything you \\p{L}{2,12}|what you(?:'ve| have)? \\p{L}{2,12})(?<be>'s| is| was| are| were| looks| look| sounds| seems) ",
      very,
      "(?:like )?",
      very,
      "(?<verdict>",
      verdicts,
      ")(?: and (?:",
      verdicts,
      "))?(?: as (?:always|usual|ever))?(?![\\p{L}\\p{N}])",
    ),
    kinder: aboutWork,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\bwhat an? ",
      strength,
      "(?:",
      beforeNoun,
      "|terrible|awful|horrible|dreadful) (?<noun>",
      made,
      ")\\b",
    ),
    kinder: ({ groups }) => `I am not sure about this ${groups["noun"]!}`,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\bwhat (?:a|an) ",
      strength,
      "(?:joke|farce|disgrace|shambles|waste of (?:time|money)|load of (?:rubbish|nonsense|crap|garbage|tosh|bull)|pile of (?:rubbish|garbage|crap)|circus|mess you(?:'ve| have) made|bunch of (?:",
      persons,
      "))\\b",
    ),
    kinder: "this is difficult for me",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\bthe (?:(?:dumbest|stupidest|silliest|worst|laziest|shittiest|crappiest|most (?:",
      heads,
      "))) (?<noun>",
      made,
      "|\\p{L}{3,16}) (?:that )?(?:(?:I|we)(?:'ve| have)?|one could|ever|anyone)\\b",
    ),
    kinder: ({ groups }) =>
      /^(?:case|thing|part|time|outage|weather|traffic)$/i.test(groups["noun"]!)
        ? null
        : `I am not sure about this ${groups["noun"]!}`,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?<det>your|this|that|these|those|the|such|another|his|her|their|more|all|any|of|with|same|an?) ",
      strength,
      "(?:(?:",
      beforeNoun,
      "),? (?:and )?){1,2}(?<noun>",
      made,
      ")\\b",
    ),
    kinder: withoutVerdict,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?<det>your|this|that|these|such|more of (?:this|your)|all (?:this|that)|his|her|their) (?:load of |pile of |piece of |utter |complete |endless )?(?:garbage|rubbish|nonsense|drivel|gibberish|trash|junk|waffle|whining|blather|tosh)(?= ?(?:[.,!?;]|$|to|again|any|of|is))",
    ),
    kinder: ({ groups }) =>
      /^(?:your|his|her|their)$/i.test(groups["det"]!)
        ? "this"
        : groups["det"]!.replace(/^such$/i, "this"),
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:which|what(?: kind of| sort of)?) (?:\\p{L}+ )?(?:",
      fool,
      ")(?= \\p{L})",
    ),
    // "What an idiot I was."
    kinder: ({ after }) => (/^ i(?:'m)?\b/i.test(after) ? null : "who"),
  },
  {
    standard,
    reads,
    pattern: finding("\\bwho(?:ever)? is the ", fool, " (?:who|that) "),
    kinder: "who ",
  },
  {
    standard,
    reads,
    pattern: finding("\\bsome (?:\\p{L}+ )?", fool, "(?= \\p{L})"),
    kinder: "somebody",
  },
  {
    standard,
    reads,
    pattern: finding("\\bonly (?:an?|some|complete|total) (?:\\p{L}+ )?", learner, "s? would\\b"),
    kinder: "I would rather not",
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:any|even an?|every|an?) (?:blind |trained |complete )?",
      learner,
      " (?:could|can|would)(?= (?:have )?\\p{L})",
    ),
    kinder: ({ words, before, after }) =>
      /^an? /i.test(words) &&
      (/\b(?:that|so|if|where|like|because)\s*$/i.test(before) ||
        !/^ (?:do|have|see|understand|fill|write|manage)/i.test(after))
        ? null
        : "I had thought that one could",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:my|a|our) (?:dog|cat|granny|gran|grandmother|goldfish|five-year-old|kids?|monkey) (?:could|would|can) (?:do|write|run|have done|have written)\\b",
    ),
    kinder: "I think this could be done in another way",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:(?:you|they|he|she|nobody (?:on|in) your team|no one (?:on|in) your team|none of you|your team|your people)(?: (?:clearly|obviously|really|just|apparently|seriously))? (?:(?:have|has|had|'ve) (?:absolutely |really )?(?:no (?:idea|clue)|not the (?:faintest|slightest|foggiest)(?: idea)?|a clue)|(?:don't|doesn't|do not|does not|haven't) (?:(?:have|got) (?:a clue|the faintest)|understand (?:the first thing|anything|a thing)|know (?:the first thing|anything|a thing|what you(?:'re| are) (?:doing|talking)|how to do your)))|without a clue)\\b",
    ),
    kinder: noIdea,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:(?:any|some)(?:one|body) (?:with a (?:\\p{L}+ )?brain|competent|who (?:can|knows how to) think|intelligent|who knows what (?:he|she|they)(?:'s|'re| is| are) doing)|surrounded by (?:\\p{L}+ )?(?:",
      persons,
      ")|couldn't (?:organi[sz]e|run) an? [\\p{L} ]{3,24} in an? \\p{L}+|not the sharpest|lights are on|brain cells?|you(?:'re| are) too (?:stupid|dumb|thick|lazy|dim) (?:to|for)|(?:clearly |obviously |simply )?illiterate|still have a job|(?:can't|cannot|can not) even (?:manage|do|fill|read|write|spell|count|answer|send|get|find)|level of (?:stupidity|incompetence|ignorance)|full of (?:\\p{L}+ )?(?:",
      persons,
      ")|slap in the face|impossible to work with|had one job|(?:be|are) ashamed of|not my emergency|any(?:body|one) (?:even |still )?(?:awake|alive) (?:over |out )?there|what is wrong with you|what's wrong with you(?: people)?|what is the matter with you(?: people)|grow up)\\b",
    ),
    kinder: ({ before, words }) =>
      (/ashamed of$/i.test(words) &&
        /\b(?:nothing|not?|never|n't|i'd|would|to)\s*$/i.test(before)) ||
      (/^(?:what|grow|lights)/i.test(words) && before.trim() !== "" && !/[.!?]\s*$/.test(before))
        ? null
        : "could somebody look at this together with me?",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding("\\b(?:a|any) more (?:", heads, ") (?<noun>", made, ")\\b"),
    kinder: ({ groups }) => `I had hoped for more from this ${groups["noun"]!}`,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\bwhy (?:is|are) (?<who>you|your (?:team|department|people))(?: guys| people)? (?:always |all |so )+(?:so )?(?:slow|useless|difficult|lazy|incompetent|late|unhelpful|rude)\\b",
    ),
    kinder: "what makes this take so long?",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\bhow can (?:you|anyone|anybody|someone|a person|one|they)(?: people| guys)? (?:possibly |even |seriously )?be (?:this|so|that) \\p{L}+",
    ),
    kinder: ({ words }) =>
      /(?:sure|quick|fast|good|certain|patient|kind|calm|cheerful)$/i.test(words)
        ? null
        : "what makes this difficult?",
  },
  {
    standard,
    reads,
    pattern: finding(
      "(?:,\\s*)?\\b(?<det>you|those|these|the|that|this|of|such|with|like|an?) (?:total |complete |absolute |utter |bloody |fucking |stupid |lazy |bunch of )*(?<noun>",
      persons,
      ")\\b",
    ),
    kinder: ofPersons,
  },
  {
    standard,
    reads,
    pattern: finding("(?:,\\s*|(?<=^|[.!?]\\s))(?:", persons, ")(?=\\s*[.!?,]|\\s*$)[,!]?"),
    kinder: ({ before }) => (speaksOfOneself(before) ? null : ""),
  },
];
