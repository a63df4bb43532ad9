import { requests } from "./samples.ts";
import { Button } from "../Button.tsx";
import { Avatar } from "../Chip.tsx";
import { Deadline } from "../Deadline.tsx";
import {
  AskIcon,
  ChainIcon,
  GoalsIcon,
  ImproveIcon,
  MeIcon,
  RelationshipsIcon,
  ServeIcon,
} from "../icons.ts";
import { List, Row } from "../List.tsx";
import { Page, Section } from "../Page.tsx";
import { Shell } from "../Shell.tsx";
import { SkeletonPage } from "../Skeleton.tsx";
import type { Example } from "#web/gallery/example.ts";

const nothing = (): void => undefined;
const entries = [
  { href: "/ask", label: "Ask", icon: AskIcon, keys: "g a" },
  { href: "/serve", label: "Serve", icon: ServeIcon, keys: "g s", count: 4 },
  { href: "/relationships", label: "Relationships", icon: RelationshipsIcon, keys: "g r" },
  { href: "/chain", label: "Chain", icon: ChainIcon, keys: "g c" },
  { href: "/goals", label: "Goals", icon: GoalsIcon, keys: "g g" },
  { href: "/improve", label: "Improve", icon: ImproveIcon, keys: "g v" },
  { href: "/me", label: "Me", icon: MeIcon, keys: "g m" },
];
const account = {
  name: "Mira Okonkwo",
  administrationHref: "/administration",
  settingsHref: "/me/settings",
  signOut: nothing,
};

function Queue() {
  return (
    <Page
      title="Serve"
      subtitle="IT has four open requests; the first one is for a customer outside."
      actions={
        <Button kind="primary" shortcut="t">
          Take the next
        </Button>
      }
    >
      <Section title="Your team's queue">
        <List label="Your team's queue">
          {requests.map((request, at) => (
            <Row
              key={request.id}
              walkKey={request.id}
              href={`#${request.number}`}
              isNew={at === 0}
              lead={<Avatar name={request.customer} />}
              title={request.title}
              detail={`${request.customer}, ${request.team}`}
              trail={<Deadline dueAt={request.due} state={request.state} left={request.left} />}
            />
          ))}
        </List>
      </Section>
    </Page>
  );
}

export const shellExamples: readonly Example[] = [
  {
    name: "Shell",
    isAlone: true,
    hasMain: true,
    render: () => (
      <Shell entries={entries} path="/serve" account={account} go={nothing}>
        <Queue />
      </Shell>
    ),
  },
  {
    name: "Shell, reconnecting and loading",
    isAlone: true,
    hasMain: true,
    render: () => (
      <Shell
        entries={entries.slice(0, 2)}
        path="/ask"
        account={account}
        go={nothing}
        isReconnecting
      >
        <Page title="Ask">
          <SkeletonPage />
        </Page>
      </Shell>
    ),
  },
];
