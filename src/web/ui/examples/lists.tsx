import { requests } from "./samples.ts";
import { Avatar } from "../Chip.tsx";
import { Deadline } from "../Deadline.tsx";
import { FoldedSection } from "../Fold.tsx";
import { ServeIcon } from "../icons.ts";
import { List, Row } from "../List.tsx";
import { EmptyState } from "../States.tsx";
import { Table, type Column } from "../Table.tsx";
import { StateMark } from "../StateMark.tsx";
import type { Example } from "#web/gallery/example.ts";

type Request = (typeof requests)[number];

const columns: readonly Column<Request>[] = [
  { key: "title", head: "Request", cell: (row) => row.title, sortBy: (row) => row.title },
  { key: "team", head: "Team", cell: (row) => row.team, sortBy: (row) => row.team },
  { key: "state", head: "Promise", cell: (row) => <StateMark state={row.state} look="plain" /> },
  {
    key: "number",
    head: "Number",
    cell: (row) => row.number,
    sortBy: (row) => row.number,
    numeric: true,
  },
];

export const listExamples: readonly Example[] = [
  {
    name: "List",
    render: () => (
      <List label="Your team's queue" next="Next request" previous="Previous request">
        {requests.map((request, at) => (
          <Row
            key={request.id}
            walkKey={request.id}
            href={`#${request.number}`}
            isNew={at === 0}
            isCurrent={at === 2}
            lead={<Avatar name={request.customer} />}
            title={request.title}
            detail={`${request.customer}, ${request.team}`}
            trail={<Deadline dueAt={request.due} state={request.state} left={request.left} />}
          />
        ))}
      </List>
    ),
  },
  {
    name: "Table",
    render: () => (
      <Table
        caption="Requests"
        columns={columns}
        rows={requests}
        keyOf={(row) => row.id}
        hrefOf={(row) => `#${row.number}`}
      />
    ),
  },
  {
    name: "Table, on a phone",
    width: 328,
    render: () => (
      <Table
        caption="Requests on a phone"
        columns={columns}
        rows={requests.slice(0, 2)}
        keyOf={(row) => row.id}
      />
    ),
  },
  {
    name: "Table, no rows",
    render: () => (
      <Table
        caption="No requests"
        columns={columns}
        rows={[]}
        keyOf={(row) => row.id}
        empty={
          <EmptyState icon={ServeIcon} title="Nothing waits for your team">
            New requests appear here by themselves.
          </EmptyState>
        }
      />
    ),
  },
  {
    name: "Section, folded on a phone",
    render: () => (
      <FoldedSection title="Figures" said="Overall: 4.1 (3.8 to 4.4), n = 38" intro="Of wave 2.">
        <p>What it comes to stands above; the rest is here.</p>
      </FoldedSection>
    ),
  },
];
