/** Kinder words for blame, and when there is none to see. */
import { beginsClause, inverted, plainly, pressesFor } from "./joints.ts";
import { beginsSentence, type Found, type Kinder } from "./rule.ts";

/** What stands before a guess rather than a reproach. */
export const doubted =
  /\b(?:if|unless|in case|when|whether|where|should|did|hope|maybe|perhaps|sorry that|mean|saying|say)\s*$/i;
/** What became of the thing. */
export function wentWrong({ groups, before }: Found): string | null {
  // "Have you lost the key?" is asked in earnest; "how have you lost it" is not.
  if (doubted.test(before) || (inverted.test(before) && !pressesFor.test(before))) return null;
  const what = groups["thing"]!;
  const many = /(?<!s)s$/i.test(what) && !/(?:us|is|access|process|this)$/i.test(what);
  const verb = groups["verb"]!.toLowerCase();
  if (/broke/.test(verb)) return `${what} ${many ? "no longer work" : "no longer works"}`;
  return `${what} ${verb.endsWith("lost") ? "got lost" : "went wrong"}`;
}

/** A fault without whose it is. */
export function faultOf({ words, before }: Found): string | null {
  if (/\b(?:not|n't|never|nobody'?s|no one'?s)\b/i.test(words) || doubted.test(before)) return null;
  if (/^(?:this|that|it|all)/i.test(words))
    return `${/it|that/i.exec(words.split(" ")[0]!)?.[0] ?? "this"} went wrong on the way`;
  if (/^the/i.test(words)) return `${words.split(/ (?:is|was)\b|'s/i)[0]} came about on the way`;
  return /^is/i.test(words) ? "is something to mend together" : "was something to mend together";
}

const badOutcome =
  /^,? (?:we|i|the|my|our|us|everyone|everything|nobody|this)\b[^.]{0,60}\b(?:late|lost|lose|miss\w*|fail\w*|broken|wait\w*|down|not|cannot|can't|delayed|behind|wasted|again|have to|had to|stay\w*|angry|twice|over|fool|bad)\b/i;

const badBefore =
  /\b(?:late|lost|lose|miss\w*|fail\w*|broken|waiting|down|delayed|behind|wasted|angry|stuck|trouble|wrong)\b[^.!?]{0,40}$/i;

/** The cause without the person. */
export function becauseOf({ words, before, after, scores }: Found): string | null {
  const lead = words.toLowerCase();
  const named = !/ (?:you|you guys|you lot|you people|your team|your department)$/.test(lead);
  if (!named && !badOutcome.test(after) && !badBefore.test(before)) return null;
  if (scores.gratitude > 0.6 && !badOutcome.test(after)) return null;
  return /^,? ?(?:that|which)\b/i.test(after) || !beginsSentence(before)
    ? "as things went"
    : "as things went,";
}

/** What was forgotten, asked for. */
export function forgotten({ groups, words, before, after }: Found): Kinder {
  if (doubted.test(before) || /\?/.test(words + after.slice(0, 2))) return null;
  if (
    !beginsSentence(before) &&
    !/\b(?:again|obviously|clearly|conveniently|of course|completely|as (?:always|usual))\b/i.test(
      words,
    )
  )
    return null;
  const rest = groups["rest"]!.replace(
    /,? (?:again|once again|yet again|as always|as usual|of course)(?=[\s,]|$)/gi,
    "",
  );
  const open = `${groups["verb"]!}${rest}`;
  if (/\b(?:and|so|but|because|which|now|therefore)\b/i.test(rest))
    return `I think it is still open to ${open}${/[.!]$/.test(words) ? "." : ""}`;
  return `could you still ${open}${/[.!]$/.test(words) || /^\s*$/.test(after) ? "?" : ""}`;
}

const oweVerbs =
  /^(?:answer|reply|respond|read|listen|do|tell|told|check|understand|care|help|know|say|call|inform|ask|look|fix|finish|pay|send|sent|give|come|order|deliver|mention|warn|notify|attach|test|follow|stop|done|answered|replied|fixed|finished|called|paid|delivered|updated|checked|responded|ordered|reacted|react)$/i;

/** A question that may be answered. */
export function whyNot({ groups, words }: Found): string | null {
  const [verb, rest] = [groups["verb"]!, groups["rest"]!];
  const negated = groups["neg"]!.toLowerCase();
  const pressed = /\b(?:bother|even|ever|at least|never|just|nobody|no one|none)\b/i.test(words);
  const end = /[?!.]$/.test(words) ? "?" : "";
  if (!pressed && !oweVerbs.test(verb)) return null;
  if (/^(?:don't|do not)$/.test(negated)) return `would you please ${verb}${rest}${end}`;
  if (/^(?:can't|cannot|can not)$/.test(negated))
    return `would it be possible for you to ${verb}${rest}${end}`;
  if (/^(?:haven't|have not)$/.test(negated))
    return participle.test(verb) ? `could you tell me whether you have ${verb}${rest}${end}` : null;
  return `was there a reason not to ${verb}${rest}${end}`;
}

/** The end of a verb that goes with "have". */
export const participle = /(?:ed|en|ne|nt|de|ld|id|ught|ad|ut|et|me|un)$/i;

/** Verbs of a habit that nobody asks after without a reproach. */
const faulty = /^(?:screw|mess|break|forget|ignor|los|complain|delay|blam|miss|moan|whin|sabotag)/;

/** A habit as a feeling; turned round in a question it has no such form. */
export function always({ groups, words, before, isQuestion }: Found): Kinder {
  const [who, verb] = [groups["who"]!.toLowerCase(), groups["verb"]!.toLowerCase()];
  if (inverted.test(before)) return pressesFor.test(before) && faulty.test(verb) ? plainly : null;
  if (/\b(?:if|why|that|help)\s*$/i.test(before)) return null;
  const insists = /\b(?:keep|never stop|constantly|continually)\b/i.test(words);
  if (/^(?:send|do|mak|ask|com|chang)/.test(verb) && !insists) return null;
  // "I think I have the feeling" says it twice.
  const fits = beginsClause(before) || /\b(?:because|since|while)\s$/i.test(before);
  return isQuestion || !fits ? plainly : `I have the feeling that ${who} ${often(who, verb)}`;
}

function often(who: string, verb: string): string {
  const one = /^your (?:team|department)$/.test(who);
  if (verb.endsWith("ing")) return `${one ? "is" : "are"} often ${verb}`;
  const ending = /(?:[sxo]|ch|sh)$/.test(verb) ? "es" : "s";
  return `often ${verb}${one ? ending : ""}`;
}

/** The question without its sting. */
export function even({ words, groups, before }: Found): Kinder {
  if (!beginsClause(before)) return plainly;
  if (/know how to$|understand how$/i.test(words)) return "could you tell me how you";
  if (/(?:able to|going to(?: ever)?)$/i.test(words)) return "could you say whether you can";
  const [verb, rest] = [groups["verb"]!.toLowerCase(), groups["rest"]!.trimEnd()];
  // A thing that has a name can be read once more; "anything" cannot.
  const isCertain = /^(?:read|check|test)$/.test(verb)
    ? /^ (?:the|my|our|this|these|those|what (?:I|we)|it)\b(?!.*\b(?:before|when|if|and|or|because)\b)/i.test(
        rest,
      )
    : verb === "look" &&
      /^(?:| at (?:the|my|our|this|these|those|it|what (?:I|we))\b(?!.*\b(?:before|when|if|and|or|because)\b).*)$/i.test(
        rest,
      );
  return isCertain ? `could you ${verb}${rest} once more` : plainly;
}

/** The reason without the person. */
export function reasonOf({ words, after }: Found): string | null {
  if (!/reason/i.test(words))
    return /blame|problem|mess|disaster|chaos/i.test(words)
      ? "let us look together at how this came about"
      : null;
  return /^[^.!?]{0,60}\b(?:broke|messed|screwed|forgot|caused|ruined|lost|late|fail\w*|wrong|down|can't|behind|problem|angry|upset|have to|leaving|left|stuck)\b/i.test(
    after,
  )
    ? `what happened is part of the reason${/why$/i.test(words) ? " why" : ""}`
    : null;
}
