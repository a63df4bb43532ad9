import { Button, ButtonLink } from "../Button.tsx";
import { AskIcon } from "../icons.ts";
import { SkeletonPage, SkeletonRows, SkeletonText } from "../Skeleton.tsx";
import { Broken, EmptyState, Guard, Refused } from "../States.tsx";
import { OneToast } from "../Toasts.tsx";
import { sayUndoable } from "../toasts.ts";
import { Bench } from "./Bench.tsx";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";

const toast = { id: 0, seconds: Infinity, state: undefined, undo: undefined };

function Falls(): never {
  throw new Error("An example of a fault.");
}

export const stateExamples: readonly Example[] = [
  {
    name: "EmptyState",
    render: () => (
      <EmptyState
        icon={AskIcon}
        title="You have asked for nothing yet"
        actions={
          <ButtonLink href="#ask" kind="primary">
            Ask for something
          </ButtonLink>
        }
      >
        Say what you need in your own words; the right team is found for you, and you see at once
        when it will be done.
      </EmptyState>
    ),
  },
  {
    name: "Refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 409, reason: "alreadyTaken", title: "Taken" })}
        words={{
          alreadyTaken:
            "Tomasz took it a minute ago and answers by 10:00. Your reply is kept as a draft.",
        }}
        actions={<Button>Show the request</Button>}
      />
    ),
  },
  {
    name: "Broken",
    render: () => (
      <Broken
        fault={new Problem({ status: 500, id: "0198c1" })}
        kept="Your reply to request 412 is kept."
        onRetry={() => undefined}
      />
    ),
  },
  {
    name: "Guard, after a fault",
    render: () => (
      <Guard>
        <Falls />
      </Guard>
    ),
  },
  { name: "Skeletons", render: () => <SkeletonPage /> },
  { name: "Skeleton rows", render: () => <SkeletonRows count={2} /> },
  { name: "Skeleton text", render: () => <SkeletonText /> },
  {
    name: "Toasts",
    render: () => (
      <Bench isColumn>
        <OneToast
          toast={{ ...toast, text: "Request 411 is done.", undo: () => undefined }}
          hasKey={false}
        />
        <OneToast
          toast={{ ...toast, text: "Request 412 is done.", undo: () => undefined }}
          hasKey
        />
        <OneToast
          hasKey={false}
          toast={{
            ...toast,
            text: "That could not be undone. What you did still stands.",
            state: "broken",
          }}
        />
        <Button
          onClick={() => sayUndoable({ said: "Request 412 is done.", undo: () => undefined })}
        >
          Close request 412
        </Button>
      </Bench>
    ),
  },
];
