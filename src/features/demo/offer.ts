/** What the teams of the demo offer, and what is asked of them. */
import type { TeamName } from "./cast.ts";

export interface DemoService {
  readonly team: TeamName;
  readonly name: string;
  readonly summary: string;
  readonly howToAsk: string;
  readonly otherWords: string;
  readonly inTheEnd: string;
  readonly confidential?: boolean;
  readonly audience?: "everyone";
  /** Working minutes to the first reply and to done, for normal impact; high has half. */
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
const everyone: readonly TeamName[] = [
  ...office,
  "Production",
  "Logistics",
  "People and Payroll",
  "IT",
  "Facilities",
];
const when: DemoField = { label: "By when would it help most?", kind: "date" };

function service(
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

export const services: readonly DemoService[] = [
  service("Customer Care", "Call a customer back", {
    summary: "We ring someone who wears our hearing aids and tell you how it went",
    otherWords: "phone telephone complaint contact",
    inTheEnd: "People who wear our hearing aids",
    promised: [120, 960],
    aWeek: 14,
    askedBy: ["Production", "Logistics", "Quality", "Sales"],
    titles: [
      "Ring about a repair that takes longer",
      "Ask which ear mould fits",
      "Tell that the parcel was found",
    ],
  }),
  service("Customer Care", "What customers say", {
    summary: "Quotes and figures from our calls of the last weeks",
    otherWords: "feedback voice of customer complaints numbers",
    inTheEnd: "All customers outside",
    promised: [480, 2400],
    aWeek: 3,
    askedBy: ["Sales", "Quality", "Production"],
    titles: [
      "What do they say about the new charger",
      "Complaints about the volume wheel since spring",
    ],
  }),
  service("Sales", "Offer for a clinic or insurer", {
    summary: "An offer with prices, terms and a date",
    otherWords: "quote quotation price proposal",
    inTheEnd: "Opticians and clinics, health insurers",
    promised: [240, 1440],
    aWeek: 9,
    askedBy: ["Customer Care", "Legal", "Finance"],
    titles: ["Offer for 40 pairs", "Prices for the autumn campaign", "Terms for a second year"],
  }),
  service("Production", "Repair out of turn", {
    summary: "A repair that cannot wait its turn",
    otherWords: "urgent fix broken hearing aid fast",
    inTheEnd: "People who wear our hearing aids",
    promised: [120, 1440],
    fields: [{ label: "Serial number", kind: "text", required: true }, when],
    aWeek: 16,
    askedBy: ["Customer Care", "Sales", "Quality"],
    titles: [
      "No sound on the left side",
      "Shell cracked after a fall",
      "Battery door does not close",
      "Whistles in the wind",
    ],
  }),
  service("Production", "Sample for a fair or a test", {
    summary: "A device built to be shown or measured",
    otherWords: "demo prototype specimen",
    inTheEnd: "Opticians and clinics",
    promised: [480, 4800],
    aWeek: 3,
    askedBy: ["Sales", "Quality"],
    titles: ["Two samples in walnut for the fair", "Sample with the new receiver"],
  }),
  service("Logistics", "Find a parcel", {
    summary: "Where it is, and when it will be there",
    otherWords: "tracking lost shipment delivery where is",
    inTheEnd: "People who wear our hearing aids",
    promised: [60, 480],
    fields: [{ label: "Parcel or order number", kind: "text", required: true }],
    aWeek: 18,
    askedBy: ["Customer Care", "Sales", "Production"],
    titles: [
      "Parcel to Graz has not moved since Monday",
      "Clinic waits for its box",
      "Return is not on our shelf",
    ],
  }),
  service("Logistics", "Send something special", {
    summary: "Fragile, large, abroad or by a fixed hour",
    otherWords: "shipping courier express customs",
    inTheEnd: "Opticians and clinics",
    promised: [240, 960],
    aWeek: 7,
    askedBy: everyone,
    titles: ["Fair stand to Malmö", "Documents to Linz by Friday", "Samples to an insurer"],
  }),
  service("Quality", "Look into a return", {
    summary: "Why it failed, and whether others will",
    otherWords: "defect analysis root cause returned failure",
    inTheEnd: "People who wear our hearing aids",
    promised: [480, 3840],
    aWeek: 8,
    askedBy: ["Customer Care", "Production"],
    titles: [
      "Third return with the same crackle",
      "Moisture behind the microphone",
      "Receiver failed within a month",
    ],
  }),
  service("Quality", "Measure a batch", {
    summary: "Figures for one batch, with a word on what they mean",
    otherWords: "test report measurement certificate",
    inTheEnd: "Opticians and clinics",
    promised: [480, 2400],
    aWeek: 5,
    askedBy: ["Production", "Sales"],
    titles: ["Measure batch 2207", "Certificate for the clinic's batch"],
  }),
  service("Finance", "Pay a bill early", {
    summary: "A payment before its turn, with the reason",
    otherWords: "invoice payment supplier urgent",
    inTheEnd: "Suppliers, and who waits for what they make",
    promised: [480, 2400],
    fields: [{ label: "Amount in euro", kind: "number", required: true }, when],
    aWeek: 9,
    askedBy: ["Logistics", "Facilities", "IT", "Legal"],
    titles: [
      "Carrier asks for the March bill",
      "Deposit for the fair",
      "Licence runs out on Friday",
    ],
  }),
  service("Finance", "Budget and cost centres", {
    summary: "What is left, and who may sign",
    otherWords: "cost centre money approval spend",
    inTheEnd: "All customers outside",
    promised: [480, 3840],
    aWeek: 8,
    askedBy: everyone,
    titles: [
      "What is left for training",
      "New cost centre for the repair line",
      "Who signs above 5,000 euro",
    ],
  }),
  service("Finance", "Check a contract's figures", {
    summary: "Prices, terms of payment and what they cost us",
    otherWords: "contract numbers terms review",
    inTheEnd: "Opticians and clinics, health insurers",
    promised: [480, 1920],
    aWeek: 4,
    askedBy: ["Legal", "Sales"],
    titles: ["Figures of the clinic contract", "Does the rebate pay for itself"],
  }),
  service("People and Payroll", "Question about my pay", {
    summary: "Payslip, hours, bonus: seen by you and us alone",
    otherWords: "payslip salary wages money overtime tax",
    inTheEnd: "The people who serve our customers",
    confidential: true,
    promised: [240, 1440],
    aWeek: 8,
    askedBy: everyone,
    titles: [
      "Overtime of last month is missing",
      "Tax class changed",
      "Bonus was lower than I read it",
    ],
  }),
  service("People and Payroll", "Someone new starts", {
    summary: "Contract, first day, desk, machine: we set it going with the others",
    otherWords: "onboarding new starter hire joiner",
    inTheEnd: "All customers outside",
    promised: [240, 4800],
    aWeek: 2,
    askedBy: everyone,
    titles: ["New colleague in repair from the first", "Working student for Quality"],
  }),
  service("Legal", "Read a contract", {
    summary: "What it binds us to, what to change, what to sign",
    otherWords: "agreement nda review clause sign",
    inTheEnd: "Opticians and clinics, health insurers",
    promised: [480, 2880],
    aWeek: 8,
    askedBy: ["Sales", "Logistics", "IT", "People and Payroll"],
    titles: [
      "Framework contract with a clinic",
      "Confidentiality for the new receiver",
      "Carrier wants other terms",
    ],
  }),
  service("Legal", "May we do this?", {
    summary: "A short answer before you start",
    otherWords: "permission compliance privacy law allowed",
    inTheEnd: "All customers outside",
    promised: [480, 1440],
    aWeek: 5,
    askedBy: everyone,
    titles: ["May we quote a customer in the brochure", "May we keep call recordings for training"],
  }),
  service("IT", "Something does not work", {
    summary: "Machine, account, network or program: tell us what you see",
    otherWords: "computer laptop broken error printer wifi password login",
    inTheEnd: "All customers outside",
    promised: [60, 540],
    fields: [
      { label: "What do you see?", kind: "long-text" },
      { label: "Can you work meanwhile?", kind: "yes-no" },
    ],
    aWeek: 26,
    askedBy: everyone,
    titles: [
      "Screen stays dark after lunch",
      "Order system is slow since the update",
      "Door reader at gate 2 blinks red",
      "Cannot reach the shared folder",
    ],
  }),
  service("IT", "Access to a system", {
    summary: "Who needs what, from when, and who agreed",
    otherWords: "account permission rights login role",
    inTheEnd: "All customers outside",
    promised: [120, 960],
    fields: [
      {
        label: "System",
        kind: "choice",
        required: true,
        choices: ["Order system", "Repair line", "Accounts", "Wiki"],
      },
      when,
    ],
    aWeek: 12,
    askedBy: everyone,
    titles: [
      "Order system for a new colleague",
      "Rights for the repair line",
      "Read the accounts for the audit",
    ],
  }),
  service("Facilities", "Desk, room, key", {
    summary: "A place to work, or something wrong with it",
    otherWords: "office chair heating light meeting room badge broken",
    inTheEnd: "The people who serve our customers",
    promised: [120, 960],
    aWeek: 13,
    askedBy: everyone,
    titles: [
      "Heating in room 3.14 is cold",
      "Badge for a visitor on Thursday",
      "A chair that does not squeak",
      "Light over bench 7 flickers",
    ],
  }),
  service("Nordfracht", "Trace a consignment", {
    summary: "Where a parcel is in our network",
    otherWords: "tracking parcel lost",
    inTheEnd: "People who wear our hearing aids",
    audience: "everyone",
    promised: [120, 960],
    aWeek: 3,
    askedBy: ["Logistics"],
    titles: ["Trace a parcel to Graz", "Trace a pallet to Malmö"],
  }),
  service("Cleverhost", "Server or network fault", {
    summary: "Something we run for you is slow or down",
    otherWords: "outage hosting downtime",
    inTheEnd: "All customers outside",
    audience: "everyone",
    promised: [60, 480],
    aWeek: 2,
    askedBy: ["IT"],
    titles: ["Order system answers slowly", "Backup of last night is missing"],
  }),
];
