/** What a service of the demo is made of. */
import type { TeamName } from "../cast.ts";

export interface DemoService {
  readonly team: TeamName;
  readonly name: string;
  readonly summary: string;
  readonly howToAsk: string;
  readonly otherWords: string;
  readonly inTheEnd: string;
  readonly confidential?: boolean;
  readonly audience?: "everyone";
  /** Working minutes to the first reply and to done, for normal impact; high has half. Whole days of 480 are promised as days. */
  readonly promised: readonly [firstReply: number, done: number];
  readonly fields: readonly DemoField[];
  /** Requests in a usual week. */
  readonly aWeek: number;
  readonly askedBy: readonly TeamName[];
  readonly titles: readonly string[];
}

export interface DemoField {
  readonly label: string;
  readonly kind: "text" | "long-text" | "choice" | "date" | "number" | "yes-no";
  readonly required?: boolean;
  readonly choices?: readonly string[];
}

const office: readonly TeamName[] = ["Customer Care", "Sales", "Finance", "Legal", "Quality"];
export const everyone: readonly TeamName[] = [
  ...office,
  "Production",
  "Logistics",
  "People and Payroll",
  "IT",
  "Facilities",
];
export const when: DemoField = { label: "By when would it help most?", kind: "date" };

export function service(
  team: TeamName,
  name: string,
  rest: Omit<DemoService, "team" | "name" | "fields" | "howToAsk"> & Partial<DemoService>,
): DemoService {
  return {
    team,
    name,
    fields: [when],
    howToAsk: "Say what you need it for; that saves a question.",
    ...rest,
  };
}
