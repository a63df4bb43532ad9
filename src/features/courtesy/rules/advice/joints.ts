/** Where kinder words may stand: a clause of their own only where a clause begins. Where that is not certain a whole sentence is offered instead. */
import type { Heard } from "../judge.ts";

/** A rule's word for: these are rude, and no kinder words for them are certain to be English in this sentence. */
export const plainly = Symbol("plainly");

/** What is true of any sentence of its kind, and stands in the place of all of it. */
export function plainWords(reads: Heard, isQuestion: boolean): string {
  if (isQuestion) return "could we look at this together?";
  return reads === "blame" ? "something did not go as hoped here" : "I see this differently";
}

/** The beginning of a sentence, or what stands between clauses: a question may begin here. */
const betweenClauses =
  /(?:^|[.!?:;,(\n–—-]["'”’)]*\s*|\b(?:and|but|so|then|or|now|hi|hello)\s+)$/iu;

/** What a statement may stand behind: 'because …', 'I think (that) …'. */
const leadsIn =
  /\b(?:that|because|since|as|while|whereas|although|though|i (?:really |also |just |do |still )?(?:think|know|hope|see|believe|feel|fear|guess|suppose|realise|realize|understand|mean|say|said)|sure|afraid|glad|sorry|aware)\s+$/iu;

const asks =
  /^(?:could|would|can|will|was there|is there|do|does|did|have|has|is|what|how|who)\b/iu;
const states =
  /^(?:I|I'm|we|it|next time|something|this (?:is|was|went|lies|has|matters|would)|let (?:us|me)|(?:the|our|my|all|everything|everyone's?|half|this|that|these|those)\b.*\b(?:no longer works?|got lost|went wrong|came about on the way)|my .* says? more|you may find|have I)\b/iu;

const firstWord = (words: string): string => /[\p{L}']+/u.exec(words)?.[0].toLowerCase() ?? "";

/** Whether a clause of the kinder words may begin where the words began; of mere words it always may. */
export function joins(before: string, words: string, kinder: string): boolean {
  if (firstWord(words) === firstWord(kinder)) return true;
  // "Why did …" made "how did …": the clause was a question already.
  if (asks.test(kinder) && /^(?:why|how|what|who|where|when|which|whose)\b/i.test(words))
    return !/^(?:why|who|what)$/iu.test(kinder) ? betweenClauses.test(before) : true;
  if (asks.test(kinder)) return /^(?:who|what)$/iu.test(kinder) || betweenClauses.test(before);
  return !states.test(kinder) || betweenClauses.test(before) || leadsIn.test(before);
}

/** Whether a clause of its own begins here. */
export const beginsClause = (before: string): boolean => betweenClauses.test(before);

/** Whether a statement can stand here. */
export const takesStatement = (before: string): boolean =>
  betweenClauses.test(before) || leadsIn.test(before);

/** A verb that helps another stands before its subject: "why can |you| never". */
export const inverted =
  /\b(?:can|could|do|does|did|will|would|shall|should|must|may|might|have|has|had|are|is|were|was|(?:ca|could|do|does|did|wo|would|should|have|has|had|are|is|were|was|must)n't|cannot)\s+$/iu;

/** "What the hell", "who …": such a question is a reproach; "Have you never …?" alone may be asked in earnest. */
export const pressesFor = /\b(?:why|how(?: come)?)\b[^.!?\n]{0,40}$/iu;
