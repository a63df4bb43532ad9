import { requests } from "./samples.ts";
import { Button, ButtonLink } from "../Button.tsx";
import { PersonChip, TeamChip } from "../Chip.tsx";
import { Deadline, When } from "../Deadline.tsx";
import { Figure, Figures } from "../Figure.tsx";
import { DownloadIcon, EditIcon, MoreIcon, PlusIcon, ThanksIcon } from "../icons.ts";
import { IconButton } from "../IconButton.tsx";
import { Kbd } from "../Kbd.tsx";
import { Badge, StateMark, type State } from "../StateMark.tsx";
import { Tooltip } from "../Tooltip.tsx";
import { Bench } from "./Bench.tsx";
import type { Example } from "#web/gallery/example.ts";

const states: readonly State[] = ["kept", "risk", "broken", "waiting", "done"];

export const markExamples: readonly Example[] = [
  {
    name: "Button, kinds",
    render: () => (
      <Bench>
        <Button kind="primary" shortcut="mod+enter">
          Send request
        </Button>
        <Button icon={PlusIcon}>Add a part request</Button>
        <Button kind="quiet">Cancel</Button>
        <Button kind="danger">Erase for ever</Button>
        <Button kind="primary" busy>
          Sending
        </Button>
        <Button disabled>Not yet</Button>
        <Button size="small" icon={ThanksIcon}>
          Say thanks
        </Button>
        <ButtonLink href="#elsewhere">A link</ButtonLink>
      </Bench>
    ),
  },
  {
    name: "IconButton",
    render: () => (
      <Bench>
        <IconButton icon={EditIcon} label="Edit" shortcut="e" />
        <IconButton icon={DownloadIcon} label="Download" />
        <IconButton icon={MoreIcon} label="More acts" aria-pressed="true" />
        <IconButton icon={EditIcon} label="Edit, not yet" disabled />
        <Kbd keys="mod+k" />
        <Kbd keys="g s" />
        <Tooltip tip="Half of the replies came sooner than this, half later.">median</Tooltip>
      </Bench>
    ),
  },
  {
    name: "StateMark, all states",
    render: () => (
      <Bench>
        {states.map((state) => (
          <StateMark key={state} state={state} />
        ))}
        {states.map((state) => (
          <StateMark key={state} state={state} look="plain" />
        ))}
        <StateMark state="waiting">Waiting for Legal</StateMark>
        <Badge>Part request</Badge>
        <Badge icon={ThanksIcon}>3 thanks</Badge>
      </Bench>
    ),
  },
  {
    name: "PersonChip and TeamChip",
    render: () => (
      <Bench>
        <PersonChip name="Mira Okonkwo" />
        <PersonChip name="Tomasz Wiśniewski" detail="Legal" href="#tomasz" />
        <PersonChip name="Cher" size="small" compact />
        <TeamChip name="Payroll" href="#payroll" />
        <TeamChip name="Customer Accounting and Collections South-East" detail="Vendor" />
      </Bench>
    ),
  },
  {
    name: "Deadline, all states",
    render: () => (
      <Bench isColumn>
        {requests.map((request) => (
          <Deadline
            key={request.id}
            dueAt={request.due}
            state={request.state}
            left={request.left}
          />
        ))}
        <Deadline dueAt={requests[0].due} state="done" word="done" left="2 working hours early" />
        <Deadline dueAt={requests[2].due} state="kept" short />
        <When at={requests[1].due} />
      </Bench>
    ),
  },
  {
    name: "Figure",
    render: () => (
      <Figures>
        <Figure
          label="First reply, median"
          value={3.2}
          unit="h"
          n={41}
          interval={[2.8, 4.1]}
          state={{ state: "kept", words: "Half the promise" }}
          href="#rows"
        />
        <Figure
          label="Right first time"
          value={82}
          unit="%"
          n={212}
          interval={[76, 87]}
          state={{ state: "risk", words: "Down from 90\u00a0%" }}
        />
        <Figure label="Courtesy" value={4.6} n={3} of="answers" />
        <Figure label="Requests" value={12400} n={12400} />
        <Figure
          label="Promise kept"
          value={61}
          unit="%"
          n={38}
          interval={[45, 75]}
          state={{ state: "broken", words: "Below the promise of 90\u00a0%" }}
        >
          <a href="#next">Open a debrief</a>
        </Figure>
      </Figures>
    ),
  },
];
