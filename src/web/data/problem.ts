import { type Sentences, sentences } from "#web/ui/sentences.ts";

/** What the server (or the way to it) said no with: problem+json, or 'offline' when it was not reached at all (status 0). */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly reason: string;
  readonly title: string;
  readonly detail: string | undefined;
  /** Sentences by the path of the field they belong to. */
  readonly fields: Readonly<Record<string, string>>;
  /** What the caller needs to go on, such as the present version. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The number under which the server logged a fault of its own. */
  readonly id: string | undefined;

  constructor(told: ProblemJson & { status: number }) {
    super(told.detail ?? told.title ?? told.reason ?? "Problem");
    this.status = told.status;
    this.reason = told.reason ?? "unforeseen";
    this.title = told.title ?? sentences.unforeseen;
    this.detail = told.detail;
    this.fields = told.fields ?? {};
    this.facts = told.facts ?? {};
    this.id = told.id;
  }

  /** Foreseen by the contract: there is a sentence for it, and trying again as it is would not help. */
  get isRefusal(): boolean {
    return this.status >= 400 && this.status < 500;
  }
}

export interface ProblemJson {
  reason?: string;
  title?: string;
  detail?: string;
  fields?: Record<string, string>;
  facts?: Record<string, unknown>;
  id?: string;
}

export const offline = (): Problem =>
  new Problem({ status: 0, reason: "offline", title: sentences.offline });

/** The problem of an answer that is not a success; an answer without problem+json is a fault on the way (a proxy, a crash). */
export async function problemOf(response: Response): Promise<Problem> {
  const isProblem = /json/.test(response.headers.get("content-type") ?? "");
  const told: unknown = isProblem ? await response.json().catch(() => ({})) : {};
  return new Problem({ ...(typeof told === "object" ? told : {}), status: response.status });
}

export interface Said {
  readonly text: string;
  /** Whose words they are: the screen's own, the general ones, or the server's, which speaks English. */
  readonly by: "own" | "general" | "server";
}

/** What is said of a problem: the screen's own sentence for the reason, else the server's for this case, else a general one. */
export function saidOf(
  problem: unknown,
  own: Readonly<Record<string, string>> = {},
  general: Pick<Sentences, "offline" | "unforeseen"> = sentences,
): Said {
  if (!(problem instanceof Problem)) return { text: general.unforeseen, by: "general" };
  const known = own[problem.reason];
  if (known !== undefined) return { text: known, by: "own" };
  if (problem.reason === "offline") return { text: general.offline, by: "general" };
  if (problem.isRefusal || saysWhatIsUp(problem))
    return { text: problem.detail ?? `${problem.title}.`, by: "server" };
  const number = problem.id ? ` (${problem.id})` : "";
  return { text: `${general.unforeseen}${number}`, by: "general" };
}

/** The same where its language is known: English, unless the screen has words of its own for the reason. */
export const sentenceFor = (
  problem: unknown,
  own?: Readonly<Record<string, string>>,
  general?: Pick<Sentences, "offline" | "unforeseen">,
): string => saidOf(problem, own, general).text;

/** No room, too slow, its database away: the server has a sentence for each. Without a reason it was something on the way. */
const saysWhatIsUp = ({ status, reason }: Problem): boolean =>
  status === 503 && reason !== "unforeseen";
