import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { BetweenView } from "./BetweenPage.tsx";
import { CustomerForm } from "./giving/CustomerForm.tsx";
import { NewThanksView } from "./giving/NewThanksPage.tsx";
import { ThanksForm } from "./giving/ThanksForm.tsx";
import { MyThanksView } from "./MyThanksPage.tsx";
import { OfPersonView } from "./OfPerson.tsx";
import { OfTeamView } from "./OfTeam.tsx";
import { OnRequestView } from "./OnRequest.tsx";
import {
  forSegment,
  given,
  look,
  months,
  noLook,
  noneOfTeam,
  ofTeam,
  own,
  privately,
  travelled,
  waiting,
} from "./samples.ts";
import { ThanksLatelyView } from "./ThanksLately.tsx";
import { useWords, wordsIn } from "./use-words.ts";
import { WaitingView } from "./WaitingPage.tsx";

const still = (): void => undefined;
const request = {
  id: "r400",
  number: 400,
  title: "A loan for the harvest of the Petersen farm",
  confidential: true,
  holder: { id: "mira", name: "Mira Lindqvist" },
  team: { id: "le", name: "Legal" },
};
const ben = { id: "ben", name: "Ben Okafor" };
const received = [
  own,
  { ...privately, mine: { ...privately.mine!, hidden: true } },
  travelled,
  forSegment,
];

function TeamPart(shown: Parameters<typeof OfTeamView>[0]) {
  return (
    <Section title={useWords().team.title}>
      <OfTeamView {...shown} />
    </Section>
  );
}

const drawn: readonly Example[] = [
  {
    name: "My thanks, received",
    render: () => <MyThanksView box="received" onBox={still} rows={received} months={months} />,
  },
  {
    name: "My thanks, given",
    render: () => <MyThanksView box="given" onBox={still} rows={[given]} months={months} />,
  },
  {
    name: "My thanks, none",
    render: () => <MyThanksView box="received" onBox={still} rows={[]} months={months} />,
  },
  { name: "My thanks, loading", render: () => <SkeletonPage /> },
  {
    name: "My thanks, refused",
    render: () => (
      <RefusedPage
        problem={new Problem({ status: 404, reason: "missing" })}
        words={wordsIn.en.refusals}
      />
    ),
  },
  {
    name: "My thanks, broken",
    render: () => <BrokenPage fault={new Problem({ status: 500, id: "0198c1" })} onRetry={still} />,
  },
  {
    name: "Thanks, giving",
    render: () => (
      <NewThanksView>
        <ThanksForm to={[{ ...ben, kind: "person" }]} request={request} onDone={still} />
      </NewThanksView>
    ),
  },
  {
    name: "Thanks, a customer's on a confidential request",
    render: () => <CustomerForm about={{ requestId: "r400", confidential: true }} onDone={still} />,
  },
  {
    name: "Thanks, a customer's on a segment",
    render: () => (
      <CustomerForm
        about={{ segments: [{ id: "s", name: "Private customers" }], segmentId: "s" }}
        onDone={still}
      />
    ),
  },
  {
    name: "Thanks, on a request",
    render: () => (
      <OnRequestView request={request} thanks={{ rows: [own, travelled], mayPassOn: true }} />
    ),
  },
  {
    name: "Thanks, none on a request",
    render: () => <OnRequestView request={request} thanks={{ rows: [], mayPassOn: false }} />,
  },
  {
    name: "Thanks, of a team",
    render: () => <TeamPart thanks={ofTeam} look={look} />,
  },
  {
    name: "Thanks, none of a team",
    render: () => <TeamPart thanks={noneOfTeam} look={noLook} />,
  },
  {
    name: "Thanks, of a person",
    render: () => <OfPersonView person={ben} rows={[given]} mayThank />,
  },
  {
    name: "Thanks, between two teams",
    render: () => (
      <BetweenView
        between={{ from: { id: "sa", name: "Sales" }, to: ofTeam.team, n: 6, rows: [own] }}
      />
    ),
  },
  {
    name: "Thanks, none between two teams",
    render: () => (
      <BetweenView
        between={{ from: { id: "sa", name: "Sales" }, to: ofTeam.team, n: 0, rows: [] }}
      />
    ),
  },
  { name: "Thanks, lately", render: () => <ThanksLatelyView rows={[travelled]} /> },
  { name: "Thank-yous that wait", render: () => <WaitingView rows={waiting} /> },
  { name: "Thank-yous that wait, none", render: () => <WaitingView rows={[]} /> },
];

const alsoInGerman = [
  "My thanks, received",
  "My thanks, none",
  "Thanks, giving",
  "Thanks, a customer's on a confidential request",
  "Thanks, a customer's on a segment",
  "Thanks, on a request",
  "Thanks, of a team",
  "Thanks, of a person",
  "Thanks, between two teams",
  "Thank-yous that wait",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
