import type { Standing } from "./layout/paths.ts";

const standings: Readonly<Record<Standing, string>> = {
  agreed: "Confirmed and used",
  bought: "Bought by customers outside",
  unconfirmed: "Declared, not yet confirmed",
  unused: "Declared, not seen in requests",
  undeclared: "Seen in requests, not declared",
  circle: "Closes a circle",
};

export const sentences = {
  title: "The whole chain",
  subtitle:
    "Who serves whom, up to the customers outside at the right. Work goes from left to right.",
  asList: "Show as a list",
  asPicture: "Show as a picture",
  download: "Download",
  svg: "As a drawing (SVG)",
  png: "As an image (PNG)",
  tooLarge: "This browser could not make an image of it. The drawing (SVG) has all of it.",
  find: "Find a service",
  findHint: "Name of a service or segment",
  segment: "Leads to",
  anySegment: "All customers outside",
  team: "Through the team",
  anyTeam: "All teams",
  showAll: "Show all",
  empty: {
    noServices: "No services yet",
    noServicesText:
      "The picture draws itself from services and the links between them. A team's page has a place to add its services.",
    noLinks: "No links yet",
    noLinksText:
      "A link says which service is needed for which, and what customers outside buy. The teams at its ends name it; what they ask of each other shows here by itself.",
    toLinks: "Name your links",
    part: "Nothing leads there",
    partText: "No service of this choice leads to the other. Choose less, or show all.",
  },
  outside: "Customers outside",
  bands: { ends: "Lead to no customer yet", alone: "No links yet" },
  counts: {
    services: (count: string, teams: string, leading: string): string =>
      `${count} of ${teams}; ${leading} a way to customers outside.`,
    have: (count: string, isAll: boolean, one: boolean): string =>
      isAll ? "all have" : count === "0" ? "none has" : `${count} ${one ? "has" : "have"}`,
    service: (count: string, one: boolean): string => `${count} ${one ? "service" : "services"}`,
    team: (count: string, one: boolean): string => `${count} ${one ? "team" : "teams"}`,
    weakest: (from: string, to: string, seen: string): string =>
      `The weakest link: ${from} for ${to}${seen === "" ? "" : `, ${seen}`}.`,
    circles: (count: string, one: boolean): string =>
      one ? "One link closes a circle." : `${count} links close circles.`,
  },
  legend: "How links stand",
  standings,
  weakest: "The weakest link",
  stage: {
    label: "Picture of the chain",
    keys: "Arrow keys walk along the links, Enter shows what a service needs and is needed for, plus, minus and 0 change the size, Shift with an arrow moves the picture.",
    zoom: "Size of the picture",
    closer: "Closer",
    further: "Further away",
    whole: "The whole picture",
    find: "Find a service in the picture",
    weakest: "weakest link",
    circle: "closes a circle",
  },
  spot: {
    ofTeam: (name: string, team: string): string => `${name}, ${team}`,
    segment: (name: string): string => `${name}, customers outside`,
    links: (needs: string, neededFor: string): string => `needs ${needs}, needed for ${neededFor}`,
    reached: (count: string): string => `reached by ${count}`,
  },
  facts: {
    about: (name: string): string => `About ${name}`,
    close: "Close",
    toService: "Open the service",
    toSegment: "Open customers outside",
    needs: "Needs",
    neededFor: "Is needed for",
    buys: "Buys",
    nothingNeeded: "Nothing of other services, as far as is known.",
    neededForNothing: "Nobody has said what it is needed for.",
    nothingBought: "Nobody has said what they buy.",
    leads: (segment: string, way: string): string => `It leads to ${segment}: ${way}.`,
    leadsAtOnce: (segment: string): string => `${segment} buy it.`,
    leadsNowhere: "It leads to no customer outside yet.",
    circle: (way: string): string => `It goes round in a circle: ${way}.`,
    confirmed: "confirmed",
    unconfirmed: "not yet confirmed",
    declared: "declared",
    undeclared: "not declared",
    unseen: "not seen in requests",
    unseenShort: "not seen",
    weakest: "the weakest link",
    closes: "closes a circle",
    only: "Show only what leads here",
  },
  seen: {
    requests: (count: string, one: boolean): string =>
      `${count} ${one ? "request" : "requests"} in a year`,
    median: (time: string): string => `median ${time}`,
    few: "too few to say how long",
    unknown: "most of them still wait",
  },
  units: { minutes: "min", hours: "h", days: "d" },
  list: {
    ways: "What customers outside buy",
    services: "All services",
    circles: "Where links go round in circles",
  },
  refusals: {} as Readonly<Record<string, string>>,
} as const;
