/** A picture for each kind of line; the words beside it say the same. */
import type { Icon } from "#web/ui/icons.ts";
import {
  AskIcon,
  BrokenIcon,
  CalendarIcon,
  ChainIcon,
  DoneIcon,
  GoalsIcon,
  HintIcon,
  ImproveIcon,
  KeptIcon,
  NoteIcon,
  RelationshipsIcon,
  ReplyIcon,
  RetryIcon,
  RightIcon,
  RiskIcon,
  ThanksIcon,
} from "#web/ui/icons.ts";
import type { Kind } from "./data.ts";

export { default as BellIcon } from "lucide-react/icons/bell";

export const kindIcons: Readonly<Record<Kind, Icon>> = {
  asked: AskIcon,
  "asked-team": AskIcon,
  assigned: AskIcon,
  replied: ReplyIcon,
  noted: NoteIcon,
  mentioned: HintIcon,
  follows: HintIcon,
  "was-this-right": KeptIcon,
  confirmed: KeptIcon,
  done: DoneIcon,
  reopened: RetryIcon,
  "handed-over": RightIcon,
  "part-finished": DoneIcon,
  "promise-nearing": RiskIcon,
  "promise-broken": BrokenIcon,
  quiet: CalendarIcon,
  withdrawn: DoneIcon,
  merged: RightIcon,
  split: RetryIcon,
  "outside-declined": HintIcon,
  added: RelationshipsIcon,
  "duty-swapped": CalendarIcon,
  chain: ChainIcon,
  goals: GoalsIcon,
  commitments: KeptIcon,
  balance: RiskIcon,
  debriefs: ImproveIcon,
  surveys: HintIcon,
  digest: NoteIcon,
  fairness: HintIcon,
  defects: HintIcon,
  mediation: RelationshipsIcon,
  meetings: CalendarIcon,
  heard: HintIcon,
  afterwards: KeptIcon,
  lessons: HintIcon,
  thanks: ThanksIcon,
  growth: ImproveIcon,
  gatherings: CalendarIcon,
  conduct: NoteIcon,
};

/** Only what has a meaning has a colour. */
export const kindTones: Partial<Record<Kind, "risk" | "broken" | "kept">> = {
  "promise-nearing": "risk",
  "promise-broken": "broken",
  reopened: "risk",
  confirmed: "kept",
};
