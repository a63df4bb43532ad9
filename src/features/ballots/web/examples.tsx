import type { Example } from "#web/gallery/example.ts";
import { BringBallots } from "./BringBallots.tsx";
import { OfferView } from "./OfferBallots.tsx";

const nothing = (): void => {};
const offer = {
  offered: { code: "7GQK 2M0T X4WB 9RCE", until: new Date("2026-11-23T15:12:00Z") },
  page: "/surveys/answer",
  lang: "en" as const,
  busy: false,
  onAnew: nothing,
};

export const examples: readonly Example[] = [
  {
    name: "Ballots: laid ready for another device",
    render: () => <OfferView {...offer} state="waits" />,
  },
  { name: "Ballots: arrived there", render: () => <OfferView {...offer} state="arrived" /> },
  { name: "Ballots: their time is over", render: () => <OfferView {...offer} state="over" /> },
  {
    name: "Ballots: bring them here",
    render: () => <BringBallots personId="p1" lang="en" onBrought={nothing} />,
  },
  {
    name: "Ballots: laid ready, in Polish",
    render: () => <OfferView {...offer} lang="pl" state="waits" />,
  },
];
