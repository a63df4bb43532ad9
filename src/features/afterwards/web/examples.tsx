import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { Button } from "#web/ui/Button.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { AfterOfPairView } from "./AfterOfPair.tsx";
import { AfterOfTeamView } from "./AfterOfTeam.tsx";
import { AnswersView } from "./AnswersPage.tsx";
import { OneQuestionView } from "./OneQuestion.tsx";
import { AfterRequestView } from "./request/AfterRequest.tsx";
import { SaidOfMeView } from "./SaidOfMe.tsx";
import { asked, fewLine, line, nothing, ofAll, ofTeam, own, revealed, said } from "./samples.ts";
import { sentences } from "./sentences.ts";

const sendBack = () => <Button>Something is missing</Button>;
const back = { ...line, provider: line.customer!, customer: line.provider };
const mine = asked.mine!;

const ofAllTeams: Example = {
  name: "Answers, all teams",
  render: () => <AnswersView figures={ofAll} />,
};
const whenAsked: Example = {
  name: "Afterwards, asked",
  render: () => <AfterRequestView id="r1" question={asked} renderSendBack={sendBack} />,
};
const ofMe: Example = {
  name: "What was said of me",
  render: () => <SaidOfMeView said={own.said} />,
};

export const examples: readonly Example[] = [
  ofAllTeams,
  inGerman(ofAllTeams),
  { name: "Answers, one team", render: () => <AnswersView figures={ofTeam} /> },
  { name: "Answers, nothing said", render: () => <AnswersView figures={nothing} /> },
  { name: "Answers, loading", render: () => <SkeletonRows /> },
  {
    name: "Answers, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 404, reason: "missing" })}
        words={sentences.refusals}
      />
    ),
  },
  {
    name: "Answers, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  whenAsked,
  inGerman(whenAsked),
  {
    name: "Afterwards, the one who did it may answer unasked",
    render: () => (
      <AfterRequestView
        id="r2"
        question={{ ...asked, mine: { ...mine, side: "provider", why: null } }}
        renderSendBack={sendBack}
      />
    ),
  },
  {
    name: "Afterwards, waits for the other side",
    render: () => <AfterRequestView id="r3" question={said} renderSendBack={sendBack} />,
  },
  {
    name: "Afterwards, both have answered",
    render: () => <AfterRequestView id="r4" question={revealed} renderSendBack={sendBack} />,
  },
  {
    name: "Afterwards, the time is over and the other side was silent",
    render: () => (
      <AfterRequestView
        id="r5"
        question={{ ...revealed, answers: revealed.answers.slice(0, 1) }}
        renderSendBack={sendBack}
      />
    ),
  },
  {
    name: "Afterwards, the time is over and one did not answer",
    render: () => (
      <AfterRequestView
        id="r6"
        question={{ ...asked, mine: { ...mine, mayAnswer: false } }}
        renderSendBack={sendBack}
      />
    ),
  },
  {
    name: "One question, on the first page",
    render: () => <OneQuestionView waiting={own.waiting} />,
  },
  ofMe,
  inGerman(ofMe),
  {
    name: "What was said of me, nothing yet",
    render: () => {
      const none = { n: 0, yes: 0, good: 0 };
      return <SaidOfMeView said={{ ...own.said, byCustomers: none, byProviders: none }} />;
    },
  },
  {
    name: "Answers on a team's page",
    render: () => <AfterOfTeamView figures={ofTeam} teamId="le" />,
  },
  {
    name: "Answers on a team's page, nothing said",
    render: () => <AfterOfTeamView figures={nothing} teamId="le" />,
  },
  {
    name: "Answers on the page of two teams",
    render: () => <AfterOfPairView pair={{ since: "2025-12-01", there: line, back }} />,
  },
  {
    name: "Answers on the page of two teams, too few",
    render: () => (
      <AfterOfPairView
        pair={{
          since: "2025-12-01",
          there: fewLine,
          back: { ...fewLine, ofProvider: fewLine.ofCustomer },
        }}
      />
    ),
  },
];
