/**
 * Politeness strategies as features, after Danescu-Niculescu-Mizil et al., "A computational approach to politeness with
 * application to social factors" (ACL 2013), and a few of length and shape. All read the text in lower case unless told.
 */

const strategies: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    "gratitude",
    /\b(thank|thanks|thx|thanx|cheers|ty|tyvm|appreciate[ds]?|appreciated|grateful|gratitude)\b/g,
  ],
  ["please", /\b(please|pls|plz)\b/g],
  ["please first", /(^|[.!?:]\s+|\n\s*)(please|pls|plz)\b/g],
  ["apology", /\b(sorry|apologi[sz]e|apologies|forgive|excuse me|pardon|my bad|oops)\b/g],
  ["apology with but", /\b(sorry|apologies),? (but|if|for)\b/g],
  [
    "deference",
    /\b(great|good|nice|interesting|cool|excellent|awesome|wonderful|impressive) (work|job|point|question|idea|article|answer|catch|find|one|edit)\b/g,
  ],
  [
    "praise",
    /\b(great|excellent|awesome|wonderful|fantastic|amazing|brilliant|beautiful|superb|lovely|helpful|neat|impressive|perfect|congratulations|congrats|kudos|well done)\b/g,
  ],
  ["greeting", /^\s*(hi|hello|hey|hiya|dear|good (morning|day|evening|afternoon)|greetings)\b/g],
  ["welcome", /\b(welcome|happy to|glad to|pleased to|delighted)\b/g],
  ["could you", /\b(could|would|might) (you|i|we|it|there|that|anyone|someone)\b/g],
  ["can you", /\b(can|will) (you|u|anyone|someone)\b/g],
  ["can i", /\b(can|may|shall) (i|we)\b/g],
  ["would you mind", /\b(would|do) you mind\b|\bif you (don't|do not|dont|wouldn't) mind\b/g],
  [
    "wonder",
    /\b(i was wondering|i'm wondering|i am wondering|i wonder|wondering if|just wondering|curious)\b/g,
  ],
  [
    "like to",
    /\b(would|'d) (like|love|appreciate|be (interested|willing|happy|glad|able|nice|great|good|helpful|better))\b/g,
  ],
  [
    "willing",
    /\b(willing|interested in|feel free|when you (have|get)|if you (have|get|could|can|want|like|would|think)|let me know)\b/g,
  ],
  [
    "hedge",
    /\b(maybe|perhaps|possibly|probably|seems?|appears?|might|somewhat|i think|i believe|i guess|i suppose|i feel|sort of|kind of|not sure|apparently|assume|suggest|likely|presumably|it looks like)\b/g,
  ],
  ["by the way", /\b(by the way|btw|incidentally)\b/g],
  [
    "fact",
    /\b(in fact|actually|really|the fact|the point|the reality|honestly|surely|obviously|clearly|of course|simply)\b/g,
  ],
  ["question word first", /^\W*(what|why|who|how|where|when|which|whose)\b/g],
  ["why", /\b(why|how come)\b/g],
  [
    "why you",
    /\bwhy (do|did|are|were|have|would|don't|didn't|aren't|haven't|not|can't|is|does|should|on earth) ?(you|u|it|this|not)?\b/g,
  ],
  [
    "what are you",
    /\bwhat (are|do|did|were|have|makes?|exactly|is|the|part) (you|it|do you|your|this|hell|makes)?\b/g,
  ],
  ["have you", /\b(have|did|do|are|were) (you|u)\b/g],
  [
    "negated you",
    /\b(don't|didn't|can't|couldn't|won't|haven't|aren't|isn't|doesn't|wouldn't|shouldn't) (you|it|that|this|they)\b/g,
  ],
  ["so or and first", /^\W*(so|then|and|but|or|now|ok|okay|well|oh|um|uh|er)\b/g],
  ["first person first", /^\W*(i|i'm|i've|i'd|i'll|my|we|our)\b/g],
  ["second person first", /^\W*(you|your|you're|you've|u)\b/g],
  ["first person plural", /\b(we|our|us|we're|we've|let's)\b/g],
  ["first person", /\b(i|my|me|mine|i'm|i've|i'd|i'll|im|ive)\b/g],
  ["second person", /\b(you|your|yours|u|ur|you're|you've|you'd|you'll)\b/g],
  ["second person later", /[.?!,] [^.?!]{0,60}\b(you|your)\b/g],
  [
    "help",
    /\b(help|assist|assistance|advice|explain|clarify|elaborate|guidance|opinion|thoughts|suggestions?|feedback)\b/g,
  ],
  [
    "harsh",
    /\b(stupid|idiot|idiotic|nonsense|ridiculous|ignorant|pathetic|absurd|silly|dumb|lazy|bullshit|crap|shit|hell|damn|wtf|fuck\w*|ass|moron|troll\w*|vandal\w*|lie|lies|liar|lying|hypocri\w*|garbage|rubbish|joke|whining|bother|problem with|wrong with)\b/g,
  ],
  [
    "negative",
    /\b(wrong|bad|fail\w*|useless|poor|terrible|horrible|awful|hate|annoy\w*|angry|unacceptable|pointless|disruptive|accus\w*|attack\w*|block\w*|delet\w*|remov\w*|revert\w*|never|nothing|nobody|ignor\w*|refus\w*|stop|waste|weird|broken)\b/g,
  ],
  ["not", /\b(not|no|n't|don't|doesn't|didn't|isn't|can't|won't|cannot|never|none)\b/g],
  ["should", /\b(should|must|need to|have to|supposed to|ought|needs to|better)\b/g],
  ["just or even", /\b(just|even|only|ever|any|at all|still|again|already)\b/g],
  ["smile", /[:;]-?[)dp]|\^_\^|<3|☺|🙂|😊|👍/g],
  ["frown", /:-?[(/]|\bsigh\b|\bsheesh\b|\bjeez\b|\bgeez\b|\blol\b|\bhaha/g],
  ["question mark", /\?/g],
  ["many question marks", /\?\s*\?|\?!|!\?/g],
  ["exclamation mark", /!/g],
  ["dots", /\.\.\.|…/g],
  ["quotation mark", /["“”]|''/g],
  ["address", /<url>|https?:/g],
  ["bracket", /[([]/g],
  ["code", /`/g],
  ["mention", /@\w/g],
  ["comma", /,/g],
  ["digit", /\d+/g],
];

const shapes = [
  "words",
  "sentence length",
  "capitals",
  "shouted words",
  "letters",
  "ends with question",
] as const;

/** The names of the features, in their order. */
export const strategyNames: readonly string[] = [...strategies.map(([name]) => name), ...shapes];

function countOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  let count = 0;
  while (count < 8 && pattern.exec(text) !== null) count++;
  return count;
}

function shapeOf(text: string): number[] {
  const words = text.match(/[\p{L}\p{N}']+/gu) ?? [];
  const sentences = Math.max(1, (text.match(/[.?!]+(\s|$)/g) ?? []).length);
  const letters = Math.max(1, (text.match(/\p{L}/gu) ?? []).length);
  return [
    Math.log1p(words.length) / 4,
    Math.log1p(words.length / sentences) / 3,
    Math.min(1, (text.match(/\p{Lu}/gu) ?? []).length / letters) * 2,
    Math.log1p(words.filter((word) => /^\p{Lu}{4,}$/u.test(word)).length),
    letters / Math.max(1, words.length) / 6,
    /\?\s*$/.test(text) ? 1 : 0,
  ];
}

/** How much of each strategy stands in a text: the logarithm of one and its count (at most 8), shapes between 0 and some 2. */
export function strategiesIn(text: string): number[] {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return [
    ...strategies.map(([, pattern]) => Math.log1p(countOf(pattern, lower))),
    ...shapeOf(text),
  ];
}
