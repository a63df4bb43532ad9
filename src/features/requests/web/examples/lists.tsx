import { SearchIcon } from "#web/ui/icons.ts";
import { List } from "#web/ui/List.tsx";
import { EmptyState } from "#web/ui/States.tsx";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import type { State } from "../data/api.ts";
import type { Rows } from "../data/reading.ts";
import { RequestLine } from "../rows/RequestLine.tsx";
import { RowsView } from "../rows/RowsView.tsx";
import { BothWays } from "../shared/SharedRequests.tsx";
import { sentences } from "../sentences.ts";
import { useWords } from "../use-words.ts";
import { QueueList } from "../serve/QueueList.tsx";
import { Snippet } from "../searching/Snippet.tsx";
import { GoodView } from "../start/GoodLately.tsx";
import { stateWords } from "../words/telling.ts";
import { longRow, me, row } from "./samples.ts";

const rows: Rows = {
  rows: undefined,
  problem: null,
  retry: () => undefined,
  hasMore: false,
  isFetchingMore: false,
  more: () => undefined,
};
const words = sentences.search;
const nothing = (
  <EmptyState icon={SearchIcon} title={words.none}>
    {words.advice}
  </EmptyState>
);
const states = Object.keys(sentences.states) as State[];

function StandsLine({ state }: { state: State }) {
  return stateWords({ ...row, state }, useWords());
}

export const listExamples: readonly Example[] = [
  {
    name: "You and a colleague",
    render: () => <BothWays name="Ada First" forMe={rows} byMe={{ ...rows, rows: [] }} />,
  },
  {
    name: "Found by words, with where they stand",
    render: () => (
      <List label={words.list}>
        {(["description", "reply", "note"] as const).map((place, at) => (
          <RequestLine
            key={place}
            row={{ ...row, id: `${at}` }}
            looked="hours"
            showState
            detail={
              <Snippet
                found={{
                  place,
                  pieces: [
                    { text: "worked three Saturdays at the trade fair; the ", hit: false },
                    { text: "hours", hit: true },
                    { text: " are signed and came with", hit: false },
                  ],
                }}
              />
            }
          />
        ))}
      </List>
    ),
  },
  {
    name: "Queue, reasons and deadlines",
    render: () => (
      <QueueList
        view="queue"
        me={me}
        isMember
        rows={[
          { ...row, because: ["promise", "impact", "age"], leftSeconds: 10_800 },
          { ...longRow, because: ["promise", "age"] },
          { ...row, id: "3", number: 7, dueAt: null, because: ["age"], holder: me, impact: "low" },
        ]}
      />
    ),
  },
  {
    name: "Queue on a phone",
    width: 328,
    render: () => (
      <QueueList
        view="queue"
        me={me}
        isMember={false}
        rows={[{ ...longRow, because: ["outside", "promise"] }]}
      />
    ),
  },
  {
    name: "Requests in every state",
    render: () => (
      <List label="Requests in every state">
        {states.map((state) => (
          <RequestLine
            key={state}
            row={{ ...row, id: state, state, dueAt: null }}
            showState
            looked="overtime payslip"
            detail={<StandsLine state={state} />}
          />
        ))}
      </List>
    ),
  },
  {
    name: "Requests, loading",
    render: () => (
      <RowsView rows={rows} empty={nothing}>
        {() => null}
      </RowsView>
    ),
  },
  {
    name: "Requests, none",
    render: () => (
      <RowsView rows={{ ...rows, rows: [] }} empty={nothing}>
        {() => null}
      </RowsView>
    ),
  },
  {
    name: "Requests, refused",
    render: () => (
      <RowsView
        rows={{
          ...rows,
          problem: new Problem({ status: 404, reason: "missing", title: "Missing" }),
        }}
        empty={nothing}
      >
        {() => null}
      </RowsView>
    ),
  },
  {
    name: "Requests, broken",
    render: () => (
      <RowsView
        rows={{ ...rows, problem: new Problem({ status: 500, id: "0198c1" }) }}
        empty={nothing}
      >
        {() => null}
      </RowsView>
    ),
  },
  { name: "What was good, something", render: () => <GoodView rows={[row, longRow]} me={me} /> },
  { name: "What was good, nothing", render: () => <GoodView rows={[]} me={me} /> },
];
