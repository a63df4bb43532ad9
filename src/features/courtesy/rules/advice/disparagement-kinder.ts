/** Kinder words for what puts people or work down, and when there is nothing to see. */
import { type Found, inTable } from "./rule.ts";
import { clauseEnds, object, worded } from "./verdicts.ts";

/** "I feel like an idiot": who speaks of oneself is not advised. */
export const speaksOfOneself = (before: string): boolean =>
  /\b(?:i|me|myself|i'?m|my|feel(?:ing)?|felt)\b[^.!?]{0,40}$/i.test(before);

/** A hope instead of a verdict on a team. */
export function moreFrom({ groups, after }: Found): string | null {
  const who = groups["who"]!;
  if (/^it$/i.test(who) && who !== "IT") return null;
  if (!clauseEnds.test(after) && !/^ (?:at|in|as|with|to|beyond)\b/i.test(after)) return null;
  const whom =
    inTable(object, who) ??
    (/^(?:your|the|our|that|this|you|all|every)/i.test(who) ? who.toLowerCase() : who);
  return `I had hoped for more help from ${whom}`;
}

/** A difference instead of a verdict on a person. */
export function aboutYou({ words, before, after }: Found): string | null {
  if (/\bif\s*$/i.test(before)) return "we see this differently";
  if (
    /\b(?:slow|thick|silly|nuts|crazy|mental|lazy|unprofessional|careless)\b/i.test(words) &&
    /^\s*(?:at|because|on|to|\p{L}+ing|busy|about|loading|enough)\b/iu.test(after)
  )
    return null;
  if (
    !clauseEnds.test(after) &&
    !/^ (?:at|in|with|person|people|enough|who|that|to|or)\b/i.test(after)
  )
    return null;
  return /^are you/i.test(words) ? "do we mean the same?" : "I see this differently";
}

/** What a verdict on work means. */
export function aboutWork({ groups, after, scores }: Found): string | null {
  const [what, verdict] = [groups["what"]!, groups["verdict"]!];
  if (!clauseEnds.test(after)) return null;
  // Of a thing these are everyday feedback; of "your report", or shouted at large, they are a verdict.
  const mild =
    /^(?:useless|lazy|hopeless|pathetic|garbage|rubbish|trash|unacceptable|lousy|sloppy|shoddy|insane|absurd|nonsense|nonsensical|childish|petty|embarrassing|an embarrassment)$/i.test(
      verdict,
    );
  if (mild && !/^your\b/i.test(what) && (/^the\b/i.test(what) || scores.polite > 0.45)) return null;
  return `${what}${groups["be"]!} ${inTable(worded, verdict) ?? "not right yet, as I see it"}`;
}

/** The noun without the verdict before it. */
export function withoutVerdict({ groups, words, before }: Found): string | null {
  const [det, noun] = [groups["det"]!, groups["noun"]!];
  const one = /^an?$/i.test(det);
  if (
    one &&
    (/\b(?:silly|stupid|dumb|foolish|daft|careless)\b/i.test(words) || speaksOfOneself(before)) &&
    !/\b(?:such|is|this)\s*$/i.test(before)
  )
    return null;
  return one ? `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}` : `${det} ${noun}`;
}

/** People without the name they are called. */
export function ofPersons({ groups, words, before }: Found): string | null {
  const [det, noun] = [groups["det"]!.toLowerCase(), groups["noun"]!.toLowerCase()];
  const spared = /^(?:donkey|monkey|fool|retard|git)/.test(noun) || speaksOfOneself(before);
  if (/^an?$/.test(det) || (det !== "you" && spared)) return null;
  const many = /(?:s|ies)$/.test(noun) && noun !== "ignoramus";
  if (words.startsWith(",")) return "";
  if (det === "you") return many ? "you all" : "you";
  return `${groups["det"]!} ${many ? "colleagues" : "colleague"}`;
}

/** A difference instead of "no idea". */
export function noIdea({ before, words, after }: Found): string | null {
  if (/\b(?:if|when|in case|since|sure)\s*$/i.test(before)) return null;
  if (
    /no (?:idea|clue)$/i.test(words) &&
    /^ (?:how (?:much|happy|grateful|glad|long|hard|often|many|good|relieved|helpful)|yet)/i.test(
      after,
    )
  )
    return null;
  return "I think we see this differently";
}
