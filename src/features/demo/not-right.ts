/**
 * What was not right in the demo, in words: what came back, and what a form does not ask. Chosen by the request's own id, so that it takes
 * nothing from the chance by which everything else happens. Pure.
 */
import type { Row } from "./rows.ts";
import type { Beat, Life } from "./story.ts";

type Asked = Pick<Life, "id" | "service">;

/** One service whose form lacks a question: a yes of the owner is needed, and nobody is told so. */
const lacking = {
  team: "IT",
  service: "Access to a system",
  words: [
    "Who owns the system, and did the owner agree?",
    "Did the owner of the system agree, and who is it?",
    "The owner of the system has to agree first. Who is it?",
    "Who is the owner of the system, and do they agree?",
  ],
} as const;

const back: readonly { readonly cause: string; readonly words: readonly string[] }[] = [
  {
    cause: "incomplete",
    words: [
      "The second half is not there yet",
      "Page four and what follows never arrived",
      "One of three boxes came, two did not",
      "The annex is absent",
      "Only the left one was in the bag",
      "Nobody signed at the bottom",
      "The weekend days were skipped",
      "Our Danish colleagues got none",
    ],
  },
  {
    cause: "wrong",
    words: [
      "It is the other branch that we meant",
      "Sum and tax are swapped",
      "That colour is beige, we wrote grey",
      "Addressed to the old street",
      "This fits the right ear and was for the left",
      "An earlier contract was taken as the pattern",
      "March stands there, April was wanted",
      "The handle is mounted upside down",
    ],
  },
  {
    cause: "broke-again",
    words: [
      "It worked for a day and then stopped",
      "Since Tuesday the same message again",
      "After the next restart everything was as before",
      "Loose again once it had cooled down",
      "Twice fine, at the third try dark",
      "It drips exactly where it dripped",
      "The number jumps back overnight",
      "With two at once it hangs like before",
    ],
  },
  {
    cause: "misunderstood",
    words: [
      "We asked for the old version, not the new one",
      "A quote was wanted, we received an order",
      "We hoped for advice and got a form",
      "It was about the visitors, never about staff",
      "Yearly, we said; monthly is what came",
      "Short was meant as brief, not as small",
      "We wanted to know whether, not how",
      "The guest is a child, hence the low chair",
    ],
  },
];

const placeOf = ({ id }: Asked): number =>
  Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 999_983, 7);
const chosen = <Item>(from: readonly Item[], life: Asked): Item =>
  from[placeOf(life) % from.length]!;

export function lackedBy(life: Asked): string | null {
  const { team, name } = life.service;
  if (team !== lacking.team || name !== lacking.service) return null;
  return chosen(lacking.words, life);
}

/** What may be said of it when it comes back. */
export function backFor(life: Asked): { readonly cause: string; readonly missing: string }[] {
  return back.map(({ cause, words }) => ({ cause, missing: chosen(words, life) }));
}

/** How the team sees it: half of the time as the customer does, of a fifth it has not said. */
export function ownCauseOf(life: Asked, cause: string): string | null {
  const own = [cause, cause, cause, cause, cause, "new-wish", "new-wish", "missing-information"];
  return [...own, null, null][placeOf(life) % 10]!;
}

/** What a beat says was not right, with the causes of both sides; null: nothing. `beats` are those that have happened. */
export function defectOf(beat: Beat, beats: readonly Beat[]): Row | null {
  if (beat.kind === "waiting" && beat.lacked !== undefined)
    return { kind: "returned", cause: null, provider_cause: null, what_is_missing: beat.lacked };
  if (beat.kind !== "reopened") return null;
  const own = beats.find((one) => one.kind === "cause-said");
  return {
    kind: "reopened",
    cause: beat.cause,
    provider_cause: own?.cause ?? null,
    what_is_missing: beat.missing,
  };
}
