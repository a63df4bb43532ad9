/** What each team of the demo says of itself, and the hints on its forms. */
import type { TeamName } from "./cast.ts";

interface Voice {
  readonly ask: string;
  readonly constraints: string;
  readonly hard: string;
  readonly proud: string;
  /** What was said of one of these before it was changed. */
  readonly before?: Partial<Record<"ask" | "constraints" | "hard" | "proud", string>>;
}

export const voices: Readonly<Record<TeamName, Voice>> = {
  "Customer Care": {
    ask: "Tell us the customer's name and how they like to be reached. Many of them cannot hear a telephone well: say if a letter or a video call is better.\nBefore ten we are all on the lines; after that somebody reads at once.",
    constraints:
      "Two of us may change data of patients, and both have gone home by seven. On Saturdays we are three.",
    hard: "Calling back with no news. If yours will take longer, half a sentence in between is worth more to us than a good answer a week later.",
    proud:
      "Mr Castellano sent a card after we had read the fitting guide to him, twice, at his own speed.",
    before: { ask: "Please give the customer's number." },
  },
  Sales: {
    ask: "Say which clinic or insurer it is about and whom you have spoken with already. We would rather hear it early and half-baked than late and finished.",
    constraints:
      "Prices above the list need two signatures, and one of them travels. Tenders close at noon, to the minute.",
    hard: "Promising a day that others have to keep. When we ask 'can it be Thursday?', a no helps us more than a maybe.",
    proud:
      "Nobody has been sold a device they did not need. We went back through 400 cases and looked.",
  },
  Production: {
    ask: "Always the serial number; it stands under the battery. Left or right ear matters too: the shells are mirror images.",
    constraints:
      "The shell printer runs one batch a day, from two o'clock. What is not in by one goes in tomorrow.\nThe clean bench is closed on the first Monday for its filter.",
    hard: "'Urgent' on every second slip. There is one bench for repairs out of turn, and somebody else's grandmother is on it.",
    proud: "Since spring no shell had to be made three times.",
    before: {
      constraints: "The shell printer runs one batch a day, from two o'clock.",
      ask: "Please do not forget the serial number.",
    },
  },
  Logistics: {
    ask: "The number of the consignment, or where it should have been and when. A photograph of a damaged box is worth ten sentences.",
    constraints:
      "The van leaves at 15:30. Batteries travel by road alone, and to Malmö that is two days whatever we do.",
    hard: "Parcels without a name on them. We open them, and then we walk from desk to desk.",
    proud:
      "Of 6,000 parcels this half-year we lost none. Two went to Graz first, it is nice there.",
  },
  Quality: {
    ask: "Leave the device as it came back: please do not clean it, and keep its bag. Tell us what the wearer noticed, in their words.",
    constraints:
      "The sound box measures one device at a time, twenty minutes each. After a complaint we have to keep to the written order of steps.",
    hard: "Being asked for a yes. We can say what we measured; whether that is good enough is a decision, and it is not ours.",
    proud: "We found the hairline crack in batch 212 before a single wearer did.",
  },
  Finance: {
    ask: "Tell us the cost centre and by when the money has to be there. If a bill lies with you, send it before you ask about it.",
    constraints:
      "From the third to the last working day of each month we close the books; only what cannot wait is done then. Payments leave at eleven and not after.",
    hard: "Guessing what a line was for, months later. Two words on the order spare us both a letter.",
    proud:
      "All suppliers with fewer than ten people are paid within a week, since January without exception.",
    before: { constraints: "At the end of the month we close the books." },
  },
  "People and Payroll": {
    ask: "Write as you would to somebody who is on your side, for we are. What you tell us stays with us. For pay, name the month.",
    constraints:
      "Pay is made on the 20th. What reaches us after the 14th comes with the next one; we cannot change that, the bank can.",
    hard: "Knowing things that we may not explain. If an answer from us sounds odd, there is often somebody behind it whom we protect.",
    proud:
      "Everyone who started this year had a desk, a key and a person to eat with on the first day.",
  },
  Legal: {
    ask: "Send the whole contract with its annexes, and one line about what you want from it. Say what was agreed by word of mouth: that is where the trouble sits.",
    constraints:
      "Two of us read English contracts. Where a works agreement is touched, the council has two weeks, by law.",
    hard: "Being the last to be asked. The evening before the signature we can only say no.",
    proud:
      "We rewrote the standard contract on three pages, and nobody has had to ring us about it since.",
  },
  IT: {
    ask: "Say which machine and what you saw, word for word; a photograph of the screen saves a day. If several people have it, say so: then it is not your machine.",
    constraints:
      "Wednesday evening from seven we change things, and something may blink. Rights to systems with patient data need a yes from their owner; we cannot give that for them.",
    hard: "Guessing. Half of what we do is asking back, and you wait meanwhile; we like it as little as you do.",
    proud: "The move of 150 mailboxes over one weekend: on Monday seven people noticed.",
    before: {
      ask: "Please describe the problem.",
      hard: "So many questions for so few people.",
    },
  },
  Facilities: {
    ask: "Building, floor, room, and what we will find there. If it drips, ring: 4141.",
    constraints:
      "Noisy work is for before eight and after five. Keys for the laboratory come from Quality, not from us.",
    hard: "Three thermostats and eighty opinions. We measure, and then we tell you the number.",
    proud: "The lift has stood still for eleven minutes this year, in all.",
  },
  Nordfracht: {
    ask: "Please send the number of the consignment; it begins with NF.",
    constraints: "Our depot at Kiel is closed on Sundays and on Danish and German holidays.",
    hard: "Addresses without a house number.",
    proud: "Nine of ten of your parcels are there on the day that we said.",
  },
  Cleverhost: {
    ask: "Tell us when it began, by the clock, and what was changed before. Logs help.",
    constraints: "Changes to the firewall have two pairs of eyes, at all hours.",
    hard: "Faults that are gone when we look.",
    proud: "The last restart that nobody had planned was in March.",
  },
};

interface DemoHint {
  readonly team: TeamName;
  /** Without one it stands on every form of the team. */
  readonly service?: string;
  readonly says: string;
  /** It answers what the figures found. */
  readonly reason?: "waits";
}

export const hints: readonly DemoHint[] = [
  {
    team: "IT",
    service: "Something does not work",
    says: "Say which machine; a photo of the screen saves a day.",
    reason: "waits",
  },
  {
    team: "IT",
    service: "Access to a system",
    says: "Name the owner of the system, if you know them.",
  },
  { team: "IT", says: "If others have it too, say how many." },
  {
    team: "Production",
    says: "Serial number and ear, left or right: without both nobody can begin.",
  },
  {
    team: "Production",
    service: "Repair out of turn",
    says: "Ask before one o'clock if it has to be in today's batch.",
  },
  { team: "Logistics", service: "Find a parcel", says: "A photo of the label is enough." },
  {
    team: "Finance",
    service: "Pay a bill early",
    says: "Attach the bill; without it nothing can be paid.",
  },
  { team: "Finance", says: "At month's end only what cannot wait: say so if it is." },
  {
    team: "People and Payroll",
    service: "Question about my pay",
    says: "Name the month you mean.",
  },
  {
    team: "Legal",
    service: "Read a contract",
    says: "Send all annexes, and say by when it is signed.",
  },
  { team: "Facilities", service: "Desk, room, key", says: "Building, floor and room, please." },
  {
    team: "Quality",
    service: "Look into a return",
    says: "Leave the device as it came, and say what the wearer noticed.",
  },
  {
    team: "Customer Care",
    service: "Call a customer back",
    says: "Say how they hear best: telephone, video or letter.",
  },
];
