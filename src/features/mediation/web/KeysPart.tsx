import type { CaseAnswer } from "#contract/mediation";
import { useAct } from "#web/data/act.ts";
import { Fingerprint, type Unlocked } from "#web/own-keys.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { say } from "#web/ui/toasts.ts";
import { giveKey, type KeyHolder } from "./data.ts";
import css from "./mediation.module.css";
import { useWords } from "./use-words.ts";

interface Member {
  readonly personId: string;
  readonly name: string;
  readonly holder: KeyHolder | null;
  readonly canOpen: boolean;
}

/** Those who take part, with their present public keys. */
export function membersOf({ parties, mediator }: CaseAnswer): Member[] {
  const all = mediator?.takesPart ? [...parties, mediator] : parties;
  return all.flatMap(({ person, key, canOpen }) =>
    person === null
      ? []
      : [
          {
            personId: person.id,
            name: person.name,
            canOpen,
            holder: key && { personId: person.id, keyId: key.id, publicKey: key.publicKey },
          },
        ],
  );
}

function Letters({ own, members }: { own: Unlocked; members: readonly Member[] }) {
  const words = useWords().keys;
  return (
    <dl className={css["stack"]}>
      <div>
        <dt>{words.you}</dt>
        <dd>
          <Fingerprint publicKey={own.publicKey} />
        </dd>
      </div>
      {members
        .filter(({ personId }) => personId !== own.personId)
        .map(({ personId, name, holder }) => (
          <div key={personId}>
            <dt>{words.of(name)}</dt>
            <dd>{holder ? <Fingerprint publicKey={holder.publicKey} /> : words.none(name)}</dd>
          </div>
        ))}
    </dl>
  );
}

const holdersOf = (members: readonly Member[]): KeyHolder[] =>
  members.map(({ holder }) => holder).filter((one) => one !== null);

/** Before anything is written: the letters to compare, and the key of the case. */
export function BeginKey({ own, answer }: { own: Unlocked; answer: CaseAnswer }) {
  const sentences = useWords();
  const words = sentences.keys;
  const members = membersOf(answer);
  const begin = useAct(() => giveKey(own, answer, holdersOf(members)));
  const isWhole = answer.parties.every(({ key }) => key !== null);
  return (
    <Section title={words.title} intro={words.intro}>
      <Letters own={own} members={members} />
      <ProblemLine problem={begin.problem} words={sentences.refusals} />
      {answer.part !== "mediator" && (
        <div>
          <Button
            kind="primary"
            disabled={!isWhole}
            busy={begin.busy}
            onClick={() => void begin.run(undefined)}
          >
            {words.begin}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Whoever takes part and cannot read yet: a mediator, somebody who was named, somebody with a new key. */
export function LetIn({ own, answer }: { own: Unlocked; answer: CaseAnswer }) {
  const sentences = useWords();
  const words = sentences.keys;
  const shut = membersOf(answer).filter(({ holder, canOpen }) => holder !== null && !canOpen);
  const give = useAct(async (member: Member) => {
    await giveKey(own, answer, holdersOf([member]));
    say(words.letSaid, { state: "kept", lang: sentences.lang });
  });
  return shut.map((member) => (
    <div key={member.personId} className={css["suggestion"]}>
      <p>{words.letIn(member.name)}</p>
      <p className={css["soft"]}>{words.intro}</p>
      <Letters own={own} members={[member]} />
      <ProblemLine problem={give.problem} words={sentences.refusals} />
      <div>
        <Button busy={give.busy} onClick={() => void give.run(member)}>
          {words.let}
        </Button>
      </div>
    </div>
  ));
}
