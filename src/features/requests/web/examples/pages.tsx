import type { Example } from "#web/gallery/example.ts";
import { PreviewLine } from "../asking/Preview.tsx";
import type { State } from "../data/api.ts";
import { FollowersView } from "../request/Followers.tsx";
import { HistoryView } from "../request/History.tsx";
import { NoRequest } from "../request/RequestPage.tsx";
import { Standing } from "../request/Standing.tsx";
import { CollisionView } from "../request/writing/Collision.tsx";
import { FileList } from "../request/writing/FileList.tsx";
import { sentences } from "../sentences.ts";
import { ana, asIfRead, detail, history, inState, longRow } from "./samples.ts";

const states = Object.keys(sentences.states) as State[];

export const pageExamples: readonly Example[] = [
  ...states.map((state) => ({
    name: `Where a request stands: ${sentences.states[state]}`,
    render: () => {
      const request = inState(state);
      asIfRead(request);
      return <Standing request={request} />;
    },
  })),
  {
    name: "Where a request stands: late, confidential, long names",
    render: () => {
      const request = { ...detail, ...longRow, id: inState("merged").id };
      asIfRead(request);
      return <Standing request={request} />;
    },
  },
  {
    name: "What happened to a request",
    render: () => {
      asIfRead(detail);
      return <HistoryView request={detail} entries={history} />;
    },
  },
  {
    name: "Who follows a request",
    render: () => {
      asIfRead(detail);
      const since = detail.askedAt;
      const followers = [ana, { id: "2", name: "Johannes-Maximilian von der Heide-Lindenthal" }];
      return (
        <FollowersView
          request={{ ...detail, may: ["letFollow"] }}
          followers={followers.map((person) => ({ person, since }))}
        />
      );
    },
  },
  {
    name: "Nobody follows a request",
    render: () => {
      asIfRead(detail);
      return <FollowersView request={{ ...detail, may: [], following: false }} followers={[]} />;
    },
  },
  { name: "No such request", render: () => <NoRequest /> },
  {
    name: "Others have it open",
    render: () => (
      <CollisionView
        others={[
          { person: ana, writing: false },
          { person: { id: "2", name: "Ben Achterberg" }, writing: true },
        ]}
      />
    ),
  },
  {
    name: "Files on their way",
    render: () => (
      <FileList
        onRemove={() => undefined}
        files={[
          { id: "1", name: "hours.pdf", sizeBytes: 48_000, sent: 1 },
          { id: "2", name: "photo.jpg", sizeBytes: 4_800_000, sent: 0.4 },
          { id: "3", name: "film.mp4", sizeBytes: 90e6, problem: sentences.files.tooLarge },
        ]}
      />
    ),
  },
  {
    name: "What is promised to someone who asks now",
    render: () => (
      <PreviewLine
        team="Payroll"
        rows={[{ kind: "first-reply", promise: "", dueAt: detail.dueAt }]}
      />
    ),
  },
  { name: "Nothing is promised", render: () => <PreviewLine team="Payroll" rows={[]} /> },
];
