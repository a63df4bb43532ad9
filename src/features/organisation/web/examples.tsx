import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { Problem } from "#web/data/problem.ts";
import { SkeletonPage, SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { Administration } from "./AdministrationPage.tsx";
import type { Person, Team, TeamInList } from "./data.ts";
import { Accept, DeadInvitation } from "./InvitationPage.tsx";
import { InvitationTable } from "./InvitationsPage.tsx";
import { Choose, Done, Looked } from "./MovingInPage.tsx";
import { PeopleTable } from "./PeoplePage.tsx";
import { PastTeamsShown } from "./PastTeams.tsx";
import { PersonShown } from "./PersonPage.tsx";
import { NothingToSetUp, SetUpSteps } from "./SetUpPage.tsx";
import { TeamShown } from "./TeamPage.tsx";
import { TeamTree } from "./TeamsPage.tsx";
import { Profile } from "./MePage.tsx";
import { refusals } from "./sentences.ts";

const nothing = (): void => {};
const at = "2026-03-02T09:00:00Z";
const id = (n: number): string => `01990000-0000-7000-8000-00000000000${n}`;
const may = {
  change: true,
  grantRoles: true,
  makeResetLink: true,
  markDeparted: true,
  undoDeparture: false,
  erase: false,
};
const person: Person = {
  id: id(1),
  name: "Ada First",
  email: "ada@example.org",
  guest: false,
  departedAt: null,
  erasedAt: null,
  zone: "Europe/Berlin",
  roles: ["administrator"],
  canSignIn: true,
  teams: [{ id: id(2), name: "Payroll", kind: "team", lead: true }],
  may,
};
const left: Person = {
  ...person,
  id: id(3),
  name: "Max Member",
  roles: [],
  teams: [],
  departedAt: at,
  may: {
    ...may,
    change: false,
    grantRoles: false,
    makeResetLink: false,
    markDeparted: false,
    undoDeparture: true,
    erase: true,
  },
};
const team = (n: number, name: string, parentId: string | null): TeamInList => ({
  id: id(n),
  name,
  kind: "team",
  parentId,
  about: "",
  closedAt: null,
  members: n,
  leads: [{ id: id(1), name: "Ada First" }],
});
const teams = [
  team(4, "Finance", null),
  team(5, "Payroll", id(4)),
  { ...team(6, "Printers Ltd", null), kind: "vendor" as const },
];
const page: Team = {
  ...team(5, "Payroll", id(4)),
  about: "We pay you, on the 25th.",
  people: [
    { personId: id(1), name: "Ada First", lead: true, since: at },
    { personId: id(3), name: "Max Member", lead: false, since: at },
  ],
  parts: [{ id: id(7), name: "Travel costs" }],
  may: { change: true, describe: true, staff: true },
};
const opened = {
  organisation: "Brightwater",
  zone: "Europe/Berlin",
  name: "Nia New",
  email: "nia@example.org",
  team: "Payroll",
  byName: "Ada First",
  expiresAt: at,
};
const invitation = {
  id: id(8),
  name: "Nia New",
  email: "nia@example.org",
  team: { id: id(5), name: "Payroll" },
  lead: false,
  role: null,
  at,
  byName: "Ada First",
  expiresAt: "2099-03-16T09:00:00Z",
  state: "open" as const,
};
const preview = {
  columns: [{ header: "Name", means: "name" }],
  lines: [
    { line: 2, state: "new" as const, says: ["Nia New is added.", "Nia New joins Payroll."] },
    { line: 3, state: "wrong" as const, says: ["'not-an-address' is no e-mail address."] },
  ],
  totals: { persons: 1, teams: 0, memberships: 1, same: 0, wrong: 1 },
};
const refused = () => (
  <Refused problem={new Problem({ status: 404, reason: "missing" })} words={refusals} />
);

const payroll = { id: id(5), name: "Payroll" };

const inEnglish: readonly Example[] = [
  { name: "Set-up", isAlone: true, render: () => <SetUpSteps secret="example" /> },
  { name: "Set-up, nothing to set up", isAlone: true, render: () => <NothingToSetUp /> },
  {
    name: "Invitation",
    isAlone: true,
    render: () => <Accept secret="example" invitation={opened} />,
  },
  {
    name: "Invitation, used",
    isAlone: true,
    render: () => <DeadInvitation text={refusals.gone} />,
  },
  { name: "Settings, profile", render: () => <Profile name="Ada First" zone="Europe/Berlin" /> },
  { name: "Administration", isAlone: true, render: () => <Administration /> },
  { name: "People", render: () => <PeopleTable rows={[person, left]} /> },
  { name: "People, nobody found", render: () => <PeopleTable rows={[]} /> },
  { name: "People, loading", render: () => <SkeletonRows /> },
  { name: "Person", isAlone: true, render: () => <PersonShown person={person} /> },
  { name: "Person, left", isAlone: true, render: () => <PersonShown person={left} /> },
  {
    name: "Person, past teams",
    render: () => (
      <PastTeamsShown
        memberships={{
          rows: [
            { team: payroll, lead: false, since: "2025-06-02T08:00:00Z", until: null },
            {
              team: { id: id(6), name: "Finance" },
              lead: false,
              since: "2021-03-01T08:00:00Z",
              until: "2025-05-30T16:00:00Z",
            },
          ],
          together: [{ team: payroll, since: "2026-01-05T08:00:00Z", until: null }],
        }}
      />
    ),
  },
  { name: "Person, loading", render: () => <SkeletonPage /> },
  { name: "Person, refused", render: refused },
  {
    name: "Person, broken",
    render: () => <Broken fault={new Error("example")} onRetry={nothing} />,
  },
  { name: "Teams", render: () => <TeamTree teams={teams} /> },
  { name: "Teams, none", render: () => <TeamTree teams={[]} /> },
  { name: "Team", isAlone: true, render: () => <TeamShown team={page} /> },
  { name: "Invitations", render: () => <InvitationTable rows={[invitation]} /> },
  { name: "Invitations, none", render: () => <InvitationTable rows={[]} /> },
  {
    name: "Move in, choose",
    render: () => <Choose csv="" onCsv={nothing} busy={false} onLook={nothing} />,
  },
  { name: "Move in, preview", render: () => <Looked preview={preview} /> },
  {
    name: "Move in, done",
    render: () => (
      <Done
        done={{
          ...preview,
          invitations: [
            {
              name: "Nia New",
              email: "nia@example.org",
              link: "https://goodturn.example.org/invitation#gt_invite_example",
            },
          ],
        }}
        onAgain={nothing}
      />
    ),
  },
];

/** Those with the longest words. */
const longest = ["Set-up", "Invitation", "Administration", "People", "Person", "Person, left"];
const also = ["Person, past teams", "Teams", "Team", "Invitations", "Move in, preview"];

export const examples: readonly Example[] = [
  ...inEnglish,
  ...inEnglish.filter(({ name }) => [...longest, ...also].includes(name)).map(inGerman),
];
