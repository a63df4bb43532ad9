/** What the teams of the demo say that their services are needed for. Facilities has said nothing yet. Pure. */
import type { Tables, Told } from "./beside.ts";
import type { TeamName } from "./cast.ts";
import { makeChance } from "./chance.ts";
import type { Row } from "./rows.ts";

// Of its own, so that what is told here changes nothing of what happens in the house.
const seed = 20_260_107;
const dayMilliseconds = 86_400_000;

type Service = readonly [team: TeamName, name: string];

interface DemoLink {
  readonly from: Service;
  /** Or the name of a segment. */
  readonly to: Service | string;
  /** Not confirmed by the other team yet. */
  readonly waits?: true;
}

const wearers = "People who wear our hearing aids";
const opticians = "Opticians and clinics";
const insurers = "Health insurers";

const callBack: Service = ["Customer Care", "Call a customer back"];
const whatTheySay: Service = ["Customer Care", "What customers say"];
const offer: Service = ["Sales", "Offer for a clinic or insurer"];
const repair: Service = ["Production", "Repair out of turn"];
const sample: Service = ["Production", "Sample for a fair or a test"];
const parcel: Service = ["Logistics", "Find a parcel"];
const special: Service = ["Logistics", "Send something special"];
const returned: Service = ["Quality", "Look into a return"];
const batch: Service = ["Quality", "Measure a batch"];
const contract: Service = ["Legal", "Read a contract"];
const starter: Service = ["People and Payroll", "Someone new starts"];
const fault: Service = ["IT", "Something does not work"];

const links: readonly DemoLink[] = [
  { from: callBack, to: wearers },
  { from: offer, to: opticians },
  { from: offer, to: insurers },
  { from: repair, to: wearers },
  { from: sample, to: opticians },
  { from: sample, to: offer },
  // These two are needed for each other: a circle to be found.
  { from: whatTheySay, to: returned },
  { from: returned, to: whatTheySay },
  { from: returned, to: repair },
  { from: batch, to: sample },
  { from: parcel, to: callBack },
  { from: special, to: repair, waits: true },
  { from: ["Finance", "Check a contract's figures"], to: contract, waits: true },
  { from: ["Finance", "Pay a bill early"], to: special },
  { from: contract, to: offer },
  { from: ["Legal", "May we do this?"], to: contract },
  { from: ["People and Payroll", "Question about my pay"], to: starter },
  { from: starter, to: repair },
  { from: starter, to: callBack, waits: true },
  { from: fault, to: callBack },
  { from: ["IT", "Access to a system"], to: offer },
  { from: ["Nordfracht", "Trace a consignment"], to: parcel },
  { from: ["Cleverhost", "Server or network fault"], to: fault },
  // Declared once, and asked by nobody any more.
  { from: batch, to: parcel },
  { from: callBack, to: ["Finance", "Pay a bill early"], waits: true },
];

/** Teams that have gone through the exercise. */
const named: readonly TeamName[] = ["Customer Care", "Sales", "Production", "Quality", "IT"];

export function makeChain({ begun, now, ids, members, earlier }: Told): Tables {
  const chance = makeChance(seed);
  const segments = new Map(earlier("segment").map(({ id, name }) => [name, id]));
  const leadOf = (team: TeamName) => members.find((member) => member.team === team)!.id;
  const steps: Row[] = [];
  const rows = links.map(({ from, to, waits }): Row => {
    const id = chance.id(begun);
    const at = new Date(begun.getTime() + chance.whole(3, 60) * dayMilliseconds);
    const isOutside = typeof to === "string";
    // Nobody of a vendor says what it is needed for: the team beside it does.
    const speaker = isVendor(from[0]) && !isOutside ? to[0] : from[0];
    const by = leadOf(speaker);
    const confirmedAt = waits ? null : new Date(at.getTime() + 2 * dayMilliseconds);
    steps.push(stepOf(chance.id(at), { link: id, kind: "declared", by, at }));
    if (confirmedAt) {
      const answers = isOutside || isVendor(from[0]) ? by : leadOf(to[0]);
      steps.push(
        stepOf(chance.id(at), { link: id, kind: "confirmed", by: answers, at: confirmedAt }),
      );
    }
    return {
      id,
      from_service_id: ids.serviceId(...from),
      to_service_id: isOutside ? null : ids.serviceId(...to),
      to_segment_id: isOutside ? segments.get(to) : null,
      declared_by_person_id: by,
      declared_for: speaker === from[0] ? "from" : "to",
      declared_at: at,
      confirmed_at: confirmedAt,
    };
  });
  return [
    ["chain_link", rows],
    ["chain_step", steps],
    ["chain_named", namedRows(ids, leadOf, begun)],
    ["inbox_item", [lineFor(leadOf("Legal"), ids.teamId("Legal"), now, chance.id(now))]],
  ];
}

const isVendor = (team: TeamName): boolean => team === "Nordfracht" || team === "Cleverhost";

interface Step {
  readonly link: string;
  readonly kind: "declared" | "confirmed";
  readonly by: string;
  readonly at: Date;
}

const stepOf = (id: string, { link, kind, by, at }: Step): Row => ({
  id,
  link_id: link,
  kind,
  by_person_id: by,
  at,
});

function namedRows(ids: Told["ids"], leadOf: (team: TeamName) => string, begun: Date): Row[] {
  const own = [...new Set(links.map(({ from }) => from))].filter(([team]) => named.includes(team));
  return own.map(([team, name]) => ({
    service_id: ids.serviceId(team, name),
    by_person_id: leadOf(team),
    at: new Date(begun.getTime() + 60 * dayMilliseconds),
  }));
}

/** Legal's lead is asked to confirm what Finance named. */
function lineFor(personId: string, teamId: string, now: Date, id: string): Row {
  const at = new Date(now.getTime() - dayMilliseconds);
  const news = {
    title: "Links of the chain",
    said: "Another team named what its services and yours are needed for: say whether that is right",
    href: `/chain/exercise?team=${teamId}&step=confirm`,
  };
  return {
    id,
    person_id: personId,
    kind: "chain",
    request_id: null,
    team_id: null,
    actor_id: null,
    of_note: false,
    detail: { news },
    at,
    read_at: null,
    count: 1,
    told: [`chain:${teamId}:${at.toISOString().slice(0, 10)}`],
  };
}
