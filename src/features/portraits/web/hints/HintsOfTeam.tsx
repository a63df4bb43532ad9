import { useState } from "react";
import type { HintAnswer, PortraitAnswer } from "#contract/portraits";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { EditIcon, PlusIcon } from "#web/ui/icons.ts";
import { ProblemLine } from "#web/ui/States.tsx";
import { leaveForNow, retireHint } from "../data.ts";
import { HintDialog, type HintToWrite } from "./HintDialog.tsx";
import css from "../portraits.module.css";
import { useWords } from "../use-words.ts";
import { evidenceWords } from "../words.ts";

/** The hints of a team with their services; for its members with what the figures suggest. */
export function HintsOfTeam({ portrait }: { portrait: PortraitAnswer }) {
  const words = useWords().sentences.hints;
  const { team, hints, found, may } = portrait;
  const [open, setOpen] = useState<HintToWrite | null>(null);
  if (hints.length === 0 && !may.write) return null;
  return (
    <section className={css["part"]}>
      <div className={css["head"]}>
        <h3>{words.title}</h3>
        {may.write && (
          <Button size="small" icon={PlusIcon} onClick={() => setOpen({ hint: null, found: null })}>
            {words.add}
          </Button>
        )}
      </div>
      <p className={css["soft"]}>{hints.length === 0 ? words.none : words.intro}</p>
      {hints.length > 0 && (
        <ul className={css["list"]}>
          {hints.map((hint) => (
            <OneHint
              key={hint.id}
              hint={hint}
              onEdit={may.write ? () => setOpen({ hint, found: null }) : undefined}
            />
          ))}
        </ul>
      )}
      {found.length > 0 && <Found found={found} onSay={setOpen} />}
      {open && <HintDialog teamId={team.id} {...open} onClose={() => setOpen(null)} />}
    </section>
  );
}

function OneHint({ hint, onEdit }: { hint: HintAnswer; onEdit: (() => void) | undefined }) {
  const said = useWords();
  const { sentences } = said;
  const words = sentences.hints;
  const retire = useAct(retireHint);
  const { says, service, evidence } = hint;
  return (
    <li>
      {says}{" "}
      <span className={css["soft"]}>
        {service ? words.for(service.name) : words.for(words.all)}
        {evidence && `. ${evidenceWords(evidence, said)}`}
      </span>
      {onEdit && (
        <span className={css["acts"]}>
          <Button
            kind="quiet"
            size="small"
            icon={EditIcon}
            aria-label={words.changeWhat(says)}
            onClick={onEdit}
          >
            {words.change}
          </Button>
          <Button
            kind="quiet"
            size="small"
            aria-label={words.retireWhat(says)}
            busy={retire.busy}
            onClick={() => void retire.run(hint)}
          >
            {words.retire}
          </Button>
        </span>
      )}
      <ProblemLine problem={retire.problem} words={sentences.refusals} />
    </li>
  );
}

type FoundOne = PortraitAnswer["found"][number];

interface FoundProps {
  found: readonly FoundOne[];
  onSay: (open: HintToWrite) => void;
}

function Found({ found, onSay }: FoundProps) {
  const said = useWords();
  const { sentences } = said;
  const leave = useAct(({ service, evidence }: FoundOne) =>
    leaveForNow(service.id, evidence.reason),
  );
  return (
    <div className={css["found"]}>
      <h4>{sentences.found.title}</h4>
      <p className={css["soft"]}>{sentences.found.onlyYou}</p>
      <ul className={css["list"]}>
        {found.map((one) => (
          <li key={one.service.id}>
            <strong>{sentences.found.of(one.service.name)}</strong>{" "}
            {evidenceWords(one.evidence, said)}. {sentences.better[one.evidence.reason]}
            <span className={css["acts"]}>
              <Button size="small" onClick={() => onSay({ hint: null, found: one })}>
                {sentences.found.say}
              </Button>
              <Button kind="quiet" size="small" onClick={() => void leave.run(one)}>
                {sentences.found.leave}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <ProblemLine problem={leave.problem} words={sentences.refusals} />
    </div>
  );
}
