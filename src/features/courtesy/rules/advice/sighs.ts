/** Sighs, and answers that send somebody away: weak everywhere, so only the set phrases of it. */
import { beginsSentence, finding, type Found, type Rule } from "./rule.ts";

const [reads, away, standard] = ["a sigh", "sending somebody away", "sigh"] as const;
const told =
  "said|told you|mentioned|explained|stated|written|wrote|asked|pointed out|stressed|noted|reported|requested";
const times =
  "(?:(?:two|three|four|five|six|ten|many|several|so many|\\d+|a (?:hundred|thousand|million|dozen)) times|twice)";

function alreadyTold({ words, scores, before, after }: Found): string | null {
  if (/\b(?:if|think|when|because|sure|whether)\s*$/i.test(before)) return null;
  const mild = /already (?:sent|reported|asked|answered|said|mentioned|explained)\b/i.test(words);
  if (mild && (scores.polite > 0.4 || !/\byou\b/i.test(after.slice(0, 30)))) return null;
  if (/told you so$/i.test(words)) return "this is what I had in mind";
  return words
    .replace(/\balready /i, "")
    .replace(new RegExp(` (?:already|before|over and over|so many times|${times})$`, "i"), "");
}

function exclaimed({ words, after, scores }: Found): string | null {
  const word = words.trim();
  const another =
    /^(?:another|just another|yet another|now )[^.!?]{0,30}\b(?:outage|meeting|form|error|delay|reminder|change|update|ticket|bug|problem|excuse|day|week|complaint|crash)\b/i.test(
      after,
    );
  if (
    /^(?:oh,? )?(?:great|brilliant|wonderful|fantastic|lovely|wow|incredible|honestly|perfect)\b/i.test(
      word,
    )
  )
    return another ? "" : null;
  if (/^really/i.test(word)) return null;
  if (/[.!]$/.test(word) && (scores.polite > 0.35 || scores.positive > 0.4)) return null;
  return "";
}

function asUsual({ words, scores, before }: Found): string | null {
  if (/\b(?:as|like)\b/i.test(words) && (scores.negative < 0.35 || scores.polite > 0.5))
    return null;
  return beginsSentence(before) || !/[.!?]$/.test(words) ? "" : words.at(-1)!;
}

function notHard({ words, scores, after }: Found): string | null {
  const plain = /not (?:that |exactly |so )?(?:hard|difficult|complicated)|^it isn't/i.test(words);
  if (plain && (scores.polite > 0.4 || scores.positive > 0.4 || /^\s*:/.test(after))) return null;
  if (/^how/i.test(words) && /\bwould\b/i.test(words)) return null;
  return /^(?:how|is)/i.test(words) ? "what makes this difficult?" : "I hope that it is soon done";
}

function finallyThere({ words }: Found): string {
  if (/time(?: too)?$|took you/i.test(words)) return "I am glad that it is there now";
  if (/^thanks/i.test(words))
    return /finally|late|slow/i.test(words)
      ? "thank you for the answer"
      : "I am still in need of help";
  return "thank you for the answer";
}

function reading({ words, before }: Found): string | null {
  if (/^(?:are|can|don)/i.test(words) && !beginsSentence(before) && !/[,;–-]\s*$/.test(before))
    return null;
  if (/^are you (?:even )?(?:listening|reading|blind|deaf)/i.test(words))
    return "have I said it clearly enough?";
  if (/^(?:are you|you)/i.test(words)) return "is this really so?";
  return /google|brain|head|eyes/i.test(words)
    ? "you may find it by a search"
    : "could you look at it once more, please?";
}

function elsewhere({ before, after, text }: Found): string | null {
  if (/\b(?:if|whether|saying|say|mean|think)\s*(?:that'?s?|it'?s)?\s*$/i.test(before)) return null;
  if (
    /^,? (?:but|so i|sorry|though)\b/i.test(after) ||
    /\b(?:sorry|please|afraid|unfortunately|passed it|forwarded|try|contact|thanks)\b/i.test(text)
  )
    return null;
  return "this lies with somebody else, and I can help to find out with whom";
}

function disbelief({ scores, after }: Found): string | null {
  if (
    /\b(?:how (?:good|fast|well|quick|great|kind)|help\w*|great|amazing|finished already|managed|friday|over|so (?:fast|quick))/i.test(
      after.slice(0, 60),
    )
  )
    return null;
  if (scores.positive > 0.5 || scores.gratitude > 0.3) return null;
  return /^ how/i.test(after) ? "I wonder" : "I am surprised that";
}

const again =
  "(?!thank|thanks|sorry|apolog|many|congrat|well done|great|good|welcome|I (?:really )?(?:appreciate|apolog)|happy|please|if|let me)";

export const sighs: readonly Rule[] = [
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:like|as) (?:I|we)(?:'ve| have| had)? (?:(?:already|repeatedly|previously|clearly|",
      times,
      ") (?:",
      told,
      ")|(?:",
      told,
      ")(?: to)?(?: you)? (?:already|before|repeatedly|over and over|",
      times,
      "))(?: (?:you|to you))?(?: (?:already|before|",
      times,
      "))?(?: (?:in|on|by) my (?:last|previous|first|earlier|other)(?: \\p{L}+)? (?:e-?mails?|mails?|messages?|reply|notes?|tickets?|requests?))?,?",
    ),
    kinder: "to say it once more in short:",
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:as per|per|as stated in) my (?:last|previous|earlier|first|two previous) (?:e-?mail|mail|message|note|reply|request)s?\\b,?(?=\\s+\\p{L})",
    ),
    kinder: "to say it once more in short:",
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:I|we)(?:'ve| have)? (?:already (?:told|said|explained|asked|answered|sent|mentioned|reported)|(?:told|asked) you (?:already|before|over and over|so many times|",
      times,
      ")|told you so)\\b",
    ),
    kinder: alreadyTold,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\bhow (?:many (?:more )?times|often|much longer|many (?:e-?mails|messages|tickets|reminders)) (?:do|must|did|should|will|have|does) (?:I|we|it|this) (?:have to |need to |got to |had to |to |take)?(?:\\p{L}+)?[^.!?\\n]{0,100}[?!.]*",
    ),
    kinder: waited,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?<lead>for the (?:last|umpteenth|hundredth|thousandth|millionth|nth|third|fourth|fifth|tenth|\\d+(?:st|nd|rd|th)) (?:and final )?time)\\b(?<stop>[,:!]*)",
    ),
    kinder: ({ words, before, groups }) =>
      /last|\bnth|umpteenth|hundredth|thousandth|millionth/i.test(words) || groups["stop"]
        ? beginsSentence(before)
          ? "once more:"
          : "once more"
        : null,
  },
  {
    standard,
    reads,
    pattern: finding("(?<=^|[.!?]\\s{1,3}|\\n)(?:once |yet )?again,\\s", again),
    kinder: ({ scores }) =>
      scores.polite < 0.45 && scores.positive < 0.3 && scores.gratitude < 0.2 ? "" : null,
  },
  {
    standard,
    reads,
    pattern: finding(
      "(?:\\*|<)?\\b(?:sigh|facepalm|eye ?roll|rolls? eyes|rolling my eyes)\\b(?:[.!…]+|\\*|>|(?=$))",
    ),
    kinder: ({ before, words }) => (beginsSentence(before) || /[*<]/.test(words) ? "" : null),
  },
  {
    standard,
    reads,
    pattern: finding(
      "(?<=^|[.!?]\\s{1,3}|\\n)(?:oh,? )?(?:seriously|unbelievable|incredible|typical|wow|great|brilliant|lovely|perfect|whatever|honestly|duh|wonderful|fantastic|here we go again|not again|oh please|come on)(?:\\?!?|\\.{1,3}|!+|, (?=another\\b|just another|yet another|now (?:it|you|we)))(?=\\s|$|\\b)\\s?",
    ),
    kinder: exclaimed,
  },
  {
    standard,
    reads,
    pattern: finding(
      "(?:,\\s*)?\\b(?:as usual|as always|as per usual|like always|surprise,? surprise|what a surprise|big surprise|no surprise there|quelle surprise|as expected from you|what else is new|so typical(?: of you)?|typical of you|how typical(?: of you)?|why am I not surprised)\\b(?:[.!?]+|(?=\\s|,|$))",
    ),
    kinder: asUsual,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:it(?:'s| is)(?: really)? not (?:that |exactly |so )?(?:rocket science|rocket surgery|brain surgery|hard|difficult|complicated)|this (?:isn't|is not) (?:rocket science|brain surgery)|it isn't (?:rocket science|that hard|that difficult)|how (?:hard|difficult) (?:can|could) (?:it|this|that) (?:possibly |really )?be\\b|is (?:it|that|this) (?:really |honestly )?(?:so|that|too) (?:hard|difficult|much to ask)(?= to (?:do|ask|read|answer|understand|send|get|fill|click|write|pick|reply|follow|remember|call|check|look|say)\\b| for you\\b|\\?))",
    ),
    kinder: notHard,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\bwhat part of [^.!?\\n]{2,80}? (?:(?:do|did|don't|didn't|can't) (?:you|u)(?: not| don't)? (?:not )?(?:understand|get)|was unclear|is unclear)\\b",
    ),
    kinder: "is something about it unclear?",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:(?:do|must) I (?:really )?(?:have to|need to)? ?(?:do|explain|spell|think of|check) (?:everything|this again|it again|that again)|what is so (?:hard|difficult) (?:to|about)|what's so (?:hard|difficult) (?:to|about)|how long can it (?:possibly )?take)\\b",
    ),
    kinder: ({ words }) =>
      /everything$/i.test(words) ? "could you take a part of this?" : "what makes this difficult?",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:(?:it|that) took you (?:long enough|(?:so |bloody |damn )+long)|(?:it's |it is |and )?about (?:bloody |damn |fucking )?time(?: too)?(?=[.!]|\\s*$)|finally,? (?:someone|somebody|an answer)\\b|(?:so )?(?:nice|good|kind) of you to (?:finally|eventually|show up|join|grace|answer at last)|you finally (?:found|managed|deigned|bothered|got round|decided|answered|replied|showed)|thanks for (?:nothing|finally \\p{L}+|(?:getting back to me )?(?:so )?(?:late|slow)|wasting my time|the non-?answer|ignoring (?:me|us|my \\p{L}+)))",
    ),
    kinder: finallyThere,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?<ask>did|have) you (?:even |actually |bother(?:ed)? to |at least |ever )+(?=(?:read|look(?:ed)?|open(?:ed)?|check(?:ed)?|listen(?:ed)?|see|seen|try|tried|test(?:ed)?|think|thought|ask(?:ed)?)\\b)",
    ),
    kinder: ({ groups, words }) =>
      /\b(?:even|bother\w*|at least)\b/i.test(words) ? `${groups["ask"]!} you ` : null,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\b(?:(?:can|could) you (?:not|even) (?:even )?read|can(?:'t|not) you (?:even )?(?:read|count|see|think|listen|hear)|don't you (?:ever|even) (?:read|listen|think)|are you (?:even )?(?:listening|blind|deaf|reading)|are you (?:fucking |freaking )?(?:kidding(?: me)?|joking|for real|out of your mind|having a laugh|taking the (?:piss|mickey))|are you serious(?=\\s*[?!.]|$)|you(?:'ve| have)? (?:got to|must|gotta|have to) be (?:kidding|joking)|learn (?:how )?to (?:read|count|spell|listen)|rtfm|lmgtfy|let me google that|google is your friend|(?:use|switch on|engage) your (?:brain|head|eyes)|open your eyes)\\b",
    ),
    kinder: reading,
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "(?<=^|[.!?]\\s{1,3}|\\n)(?:just |go |maybe )?(?:read (?:my|the) (?:\\p{L}+ )?(?:mail|e-?mail|message|ticket|manual|instructions|documentation|description|wiki)(?: again| properly| for once| first| before you \\p{L}+)?)(?=\\s*[.!]|\\s*$)",
    ),
    kinder: ({ text, scores }) =>
      /\b(?:please|thanks|could)\b/i.test(text) || scores.polite > 0.5
        ? null
        : "could you look at it once more, please?",
  },
  {
    standard: "answer",
    reads: away,
    whole: true,
    pattern: finding(
      "\\b(?:(?:that'?s|that is|this is|it'?s|it is)? ?not (?:my|our) (?:problem|job|department|business|concern|circus)|(?:that'?s|that is|this is|sounds like)(?: a| your| you)? ?(?:you|your own|your) problem|none of (?:my|our) business|I(?:'m| am) not (?:your|a) (?:secretary|servant|babysitter|slave|mother|nanny|maid|google|mind ?reader)|do I look like (?:your|a|an) \\p{L}+)(?=\\s*[.!?,;]|\\s*$)",
    ),
    kinder: elsewhere,
  },
  {
    standard: "answer",
    reads: away,
    whole: true,
    pattern: finding(
      "(?<=^|[.!?,;]\\s{1,3}|\\n|\\b(?:and|so|but|then)\\s)(?:just |then |please )?(?:(?:(?:stop|quit) (?:bothering|pestering|nagging|harassing|spamming|e-?mailing|bugging) (?:me|us)|leave (?:me|us) (?:alone|out of)|don't (?:bother|waste) (?:me|us|my time)|I (?:really |honestly )?(?:don't|do not) have time for (?:this|you|that|your)|nobody asked (?:you|for your opinion))(?=\\s|[.!?,;]|$)|(?:deal with it|get over it|live with it|tough luck|too bad(?: for you)?|suck it up|cry me a river|your loss|good luck with that|boo hoo|go away|ask someone (?:else )?who cares|who cares|I (?:really |honestly )?(?:don't|do not) care(?: any more| anymore)?|(?:I|we) couldn't care less|I could care less|take it or leave it|go ask someone else|ask someone else|why should I care|what do I care|who asked you|read my lips)(?=\\s*[.!?,;:]|\\s*$))",
    ),
    kinder: ({ text }) =>
      /\b(?:sorry|afraid|unfortunately|tomorrow|later|thanks|thank you)\b/i.test(text)
        ? null
        : "I cannot do more on this at the moment",
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\bI (?:can'?t|cannot|can not) believe(?: that)?(?= (?:you|your|nobody|no one|this is still|it is still|how|I have to|I'm still|they|it's still)\\b)",
    ),
    kinder: disbelief,
  },
  {
    standard,
    reads,
    pattern: finding(
      "\\b(?:I'm|I am|we're|we are) (?:(?:so|really|just|getting|getting really) )*(?:sick (?:and tired )?|fed up |tired )(?:of|with)(?= (?:your|you|this|these|having|being|always|all|chasing|asking|waiting|it)\\b)",
    ),
    kinder: ({ words }) => `${/^we/i.test(words) ? "we are" : "I am"} having difficulty with`,
  },
];

function waited({ words, scores }: Found): string | null {
  const mild =
    /^how (?:often|much longer|many) (?:do|does|will|should|must) (?:we|it|this|I) (?:need|take)?/i.test(
      words,
    ) && !/\b(?:have to|must|got to)\b/i.test(words);
  if (mild && (scores.polite > 0.4 || !/\byou\b/i.test(words))) return null;
  const end = /[?!.]$/.test(words) ? "." : "";
  return /longer|wait/i.test(words)
    ? `could you say by when${end && "?"}`
    : `I think this did not come across yet${end}`;
}
