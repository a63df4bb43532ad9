import { lazy, Suspense } from "react";
import { Button } from "#web/ui/Button.tsx";
import { MoreIcon } from "#web/ui/icons.ts";
import { Menu, type MenuEntry } from "#web/ui/Menu.tsx";
import type { RequestDetail } from "../../data/api.ts";
import { useWords, type Words } from "../../use-words.ts";
import css from "./ActBar.module.css";
import { focusComposer } from "./focus-composer.ts";
import {
  described,
  useActKey,
  useActs,
  useCopying,
  useFollowing,
  type Acts,
  type Doing,
} from "./use-acts.ts";

const ActDialogs = lazy(() => import("./ActDialogs.tsx"));
/** In the order in which they matter: the first that is open is the main one, the next two stand beside it. */
const inOrder: readonly Doing[] = [
  "confirm",
  "reopen",
  "resume",
  "take",
  "finish",
  "assign",
  "handOver",
  "askPart",
  "split",
];
const inMenu: readonly (readonly Doing[])[] = [
  ["assign", "waitCustomer", "waitVendor", "sayByWhen", "handOver", "askPart"],
  ["correct", "changeImpact", "outside"],
  ["link", "merge", "withdraw"],
];
const shownBesides = 2;

/** What the reader can do with the request now, and nothing else. */
export function ActBar({ request }: { request: RequestDetail }) {
  const { sentences } = useWords();
  const words = sentences.acts;
  const acts = useActs(request);
  const following = useFollowing(request);
  const copy = useCopying(request);
  const [main, ...others] = inOrder.filter(acts.may);
  const beside = others.slice(0, main === undefined ? 0 : shownBesides);
  const shown = new Set<Doing | undefined>([main, ...beside]);
  const groups = inMenu
    .map((group) => group.filter((doing) => acts.may(doing) && !shown.has(doing)))
    .map((group) => group.map((doing) => entryOf(acts, doing, words)));
  const last: MenuEntry[] = [
    { label: following.label, shortcut: "f", onChoose: following.change },
    { label: words.copy, onChoose: copy },
  ];
  return (
    <div className={css["bar"]}>
      <Keys acts={acts} />
      {request.state === "waiting-customer" && request.side === "customer" && (
        <Button kind="primary" shortcut="r" onClick={focusComposer}>
          {words.answer}
        </Button>
      )}
      {main && <ActButton acts={acts} doing={main} isMain />}
      {beside.map((doing) => (
        <ActButton key={doing} acts={acts} doing={doing} />
      ))}
      <Menu
        place="bottom-start"
        target={<Button icon={MoreIcon}>{sentences.request.more}</Button>}
        groups={[...groups, last].filter((group) => group.length > 0)}
      />
      {acts.open && (
        <Suspense fallback={null}>
          <ActDialogs name={acts.open} request={request} onClose={acts.close} />
        </Suspense>
      )}
    </div>
  );
}

function ActButton({
  acts,
  doing,
  isMain = false,
}: {
  acts: Acts;
  doing: Doing;
  isMain?: boolean;
}) {
  const words = useWords().sentences.acts;
  return (
    <Button
      kind={isMain && doing !== "split" ? "primary" : "plain"}
      shortcut={described[doing].keys}
      onClick={() => acts.run(doing)}
    >
      {words[doing]}
    </Button>
  );
}

const entryOf = (acts: Acts, doing: Doing, words: Words["sentences"]["acts"]): MenuEntry => ({
  label: words[doing],
  shortcut: described[doing].keys,
  onChoose: () => acts.run(doing),
});

const all = Object.keys(described) as Doing[];

function Keys({ acts }: { acts: Acts }) {
  return all.map((doing) => <OneKey key={doing} acts={acts} doing={doing} />);
}

function OneKey({ acts, doing }: { acts: Acts; doing: Doing }) {
  useActKey(acts, doing);
  return null;
}
