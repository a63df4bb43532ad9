/** Blame: who did it goes, what happened and what is asked stays. */
import {
  always,
  becauseOf,
  doubted,
  even,
  faultOf,
  forgotten,
  reasonOf,
  wentWrong,
  whyNot,
} from "./blame-kinder.ts";
import { notYetDone, seldom } from "./blame-certain.ts";
import { finding, type Rule } from "./rule.ts";

const reads = "blame";
const standard = "blame";
const you = "you(?: guys| lot| people| all)?";
const surely =
  "(?:(?:just|always|simply|obviously|clearly|apparently|evidently|conveniently|completely|totally|once again|again|yet again|have|only|really|even|actually|'ve|managed to|of course) ){0,2}";

/** What follows a verb, up to where its clause ends. */
const clause = "[^.!?;,:\\n–—]{0,80}";

/** A sigh at the end of a clause, which goes with it. */
const sigh = "(?:,? (?:as always|as usual|of course|once again|yet again|again)(?![\\p{L}]))?";

/** A thing and at most four words of it, up to where the clause ends. */
const thing =
  "(?<thing>(?:the|our|my|all(?: the| our| my)?|everything|everyone'?s|this|that|half the)(?: [\\p{L}\\p{N}'-]{1,24}){0,3}?)(?= (?:again|yesterday|today|this|last|on|with|by|and|so|because|when|before|after|for|as|which|in|at|now|once|just|completely|for)\\b|\\s*[.,;:!?)]|\\s*$)";

export const blame: readonly Rule[] = [
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\byou(?:'ve| have)? (?:screwed (?:us|me|everyone) over|lied to (?:us|me|everyone|the)|tricked (?:us|me)|stabbed)\\b",
    ),
    kinder: ({ before }) => (doubted.test(before) ? null : "I had understood this differently"),
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\byou(?: guys| people)?(?:'ve| have)? cost (?<who>us|me) (?=the |our |my |two |three |a )",
    ),
    kinder: ({ groups }) => `${/us/i.test(groups["who"]!) ? "we" : "I"} lost `,
  },
  { standard, reads, pattern: finding("\\byour (?:own )?mess\\b"), kinder: "this" },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\bwhose (?:bright|brilliant|great|stupid|clever|genius) idea (?:was|is|were)\\b",
    ),
    kinder: "how did this come about?",
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:(?:this|that|it|all this|the (?:delay|problem|mess|outage|mistake|error|whole thing|failure))(?: is|'s| was)|is|was) (?:(?:all|entirely|clearly|obviously|completely|once again|again|yet again|only|100%|totally|always|just|definitely|partly) ){0,2}(?:your|your team's|your department's|their|his|her) (?:own |damn )?(?:fault|mess|doing|failure|mistake|screw-?up|cock-?up)\\b",
    ),
    kinder: faultOf,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:it is|it's|it was) (?:all |only |entirely )?(?:because of|thanks to|due to|down to) (?:you|your (?:team|department|mistake|people))(?: guys| lot| people)? that\\b",
    ),
    kinder: "it so happened that",
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?<lead>because of|thanks to|due to|all because of|all thanks to|all down to) (?:you|you guys|you lot|you people|your (?:team|department|carelessness|incompetence|mistakes?|stupidity|laziness|sloppiness|failure|negligence|delay|(?:poor|bad|lousy) (?:planning|work|service|organi[sz]ation)|lack of (?:planning|care|interest|effort|organi[sz]ation)))\\b(?! ?(?:r|'))",
    ),
    kinder: becauseOf,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b",
      you,
      " ",
      surely,
      "(?<verb>broke|broken|ruined|destroyed|wrecked|messed up|screwed up|stuffed up|botched|bungled|lost|fucked up|cocked up) ",
      thing,
    ),
    kinder: wentWrong,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b",
      you,
      "(?:'ve| have)? ",
      surely,
      "(?:messed|screwed|stuffed|cocked|ballsed|fouled|slipped|fucked) (?:it |this |that |things )?up\\b",
    ),
    kinder: ({ before }) => (doubted.test(before) ? null : "something went wrong here"),
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b",
      you,
      " ",
      surely,
      "(?:fail(?:ed)? to|neglected to|couldn't(?: even)? be bothered to|(?:didn't|did not|haven't|have not|never)(?: even)? bother(?:ed)? to|can't(?: even)? be bothered to|cannot be bothered to|could not be bothered to) (?<verb>\\p{L}+)(?<rest>",
      clause,
      ")",
      sigh,
    ),
    kinder: notYetDone,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:(?:clearly|obviously|apparently|evidently),? you|you (?:obviously|clearly|apparently|evidently|once again|again)) (?<neg>did not|didn't|do not|don't|have not|haven't)(?: even| ever)? (?<verb>(?!understand|have|know|want|need)\\p{L}+)(?<rest>",
      clause,
      ")",
      sigh,
    ),
    kinder: notYetDone,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:once again |yet again |again )?,? ?you ",
      surely,
      "(?:forgot|forgotten) to (?<verb>\\p{L}+)(?<rest>[^.!?\\n]{0,120})[.!]*(?=\\s|$)",
    ),
    kinder: forgotten,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:why|how come) (?:the hell |on earth )?(?:(?<neg>didn't|did not|didnt|haven't|have not|don't|do not|can't|cannot|couldn't|won't) (?:you|you guys|you people|your team|you lot|you all)|(?<neg2>did|has|have|can) (?:nobody|no one|none of you))(?: not)? (?:just |simply |bother to |even |ever |at least )*(?<verb>\\p{L}+)(?<rest>[^.!?\\n]{0,140})[?!.]*",
    ),
    kinder: (found) => (found.groups["neg"] ? whyNot(found) : null),
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b",
      you,
      " never(?: ever| even)?(?= (?:answer|reply|respond|listen|read|check|test|do|send|tell|inform|call|ask|help|deliver|finish|keep|get|give|care|think|learn|follow|fix|update|bother|manage|pay|look|take|show|come|turn|work|say)\\b)",
    ),
    kinder: seldom,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?<who>",
      you,
      "|your (?:team|department|people)) (?:always|constantly|keep|keeps|never stop|continually|constantly keep) (?<verb>screw|mess|break|breaking|forget|forgetting|ignore|ignoring|make|making|do|doing|cause|causing|lose|losing|complain|complaining|delay|delaying|change|changing|blame|blaming|miss|missing|send|sending|messing|screwing|come|ask|asking|moan|moaning|whine|whining|sabotage|sabotaging)\\b",
    ),
    kinder: always,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:your|you and your) (?<kind>carelessness|incompetence|stupidity|laziness|sloppiness|negligence|ignorance|ineptitude|arrogance|constant (?:mistakes|excuses|delays|whining|complaining))\\b",
    ),
    kinder: ({ groups }) => (/delays/i.test(groups["kind"]!) ? "the delay" : "what went wrong"),
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:you (?:should|ought to|could) ?(?:have|'ve) known better|you should've known(?: better)?|you should have (?:known|thought of (?:that|this|it)))(?=\\s*(?:[.!?,]|before|earlier|$))",
    ),
    kinder: "next time it would help to look at this earlier",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:if you had (?:only |just |actually |been )?(?:paying attention|done your (?:job|work|homework)|listened|bothered|paid attention|read (?:my|the)|thought)|had you (?:done your job|listened|bothered|paid attention))\\b",
    ),
    kinder: "this would have helped us earlier",
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\bbecause you (?:(?:were|are) too (?:lazy|stupid|slow|dumb|arrogant|busy \\p{L}+ing) to|(?:can'?t|cannot|can not|couldn'?t)(?: even)?(?= (?:read|count|spell|plan|organi[sz]e|be bothered|do|think|manage|keep|follow|listen|get)\\b)|refuse to|couldn'?t be bothered to)(?= \\p{L})",
    ),
    kinder: "because it was not possible to",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\byou(?:'ve| have)? (?:(?:really|always|once again|again|totally|completely) )?let (?:us|me|everyone|the (?:whole )?team|everybody) down\\b",
    ),
    kinder: ({ before }) =>
      /\b(?:never|not|n't|won't|if)\s*$/i.test(before) ? null : "we had hoped for more",
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:are you (?:even (?:able to|going to)|going to ever)|do you (?:even|actually) (?:know how to|understand how|(?<verb>read|look|listen|check|test|think)(?<rest>",
      clause,
      ")))(?![\\p{L}\\p{N}])",
    ),
    kinder: even,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding("\\bI (?:blame|hold) (?:you|your (?:team|department|people))\\b"),
    kinder: "let us look together at how this came about",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding("\\bwho (?:messed|screwed|stuffed|fucked) (?:this |it |that )?up\\b"),
    kinder: "what went wrong here?",
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:nice (?:job|work|going|one)|great job|good job|well done|bravo|congratulations|congrats|way to go|brilliant work),? (?:on |for )?(?:breaking|you broke|ruining|crashing|losing|deleting|taking down|wrecking|messing up|screwing up|bringing down) ",
      thing,
    ),
    kinder: ({ groups }) => `something went wrong with ${groups["thing"]!}`,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:congratulations|congrats|well done|bravo|great job|good job|nice work),? you(?:'ve| have)? (?:just |finally |now |once again )?(?:managed to )?(?:lost?|broken?|broke|ruin(?:ed)?|delete[d]?|crash(?:ed)?|wreck(?:ed)?|miss(?:ed)?|forgot(?:ten)?) ",
      thing,
    ),
    kinder: ({ groups }) => `something went wrong with ${groups["thing"]!}`,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:it'?s|it is|that'?s|that is|this is) (?:all )?(?:on you|your problem|your own fault|your job,? not mine)(?=\\s*[.!?,;]|\\s*$)",
    ),
    kinder: "could you take this up?",
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\byou(?:'re| are) (?:the (?:only )?(?:reason(?: why)?)|to blame|the problem|responsible for (?:this|the|all this) (?:mess|disaster|chaos))\\b",
    ),
    kinder: reasonOf,
  },
];
