import { type FormEvent, useState } from "react";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { FormStack } from "#web/ui/Field.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import css from "./carrying.module.css";
import { bringBallots, codeOfLink } from "./carrying.ts";
import { type CarryingLanguage, carryingWordsIn } from "./carrying-words.ts";
import { ballotRefusals } from "./sentences.ts";

interface BringBallotsProps {
  readonly personId: string;
  readonly lang: CarryingLanguage;
  readonly onBrought: () => void;
}

/** Where one's ballots lie in another browser: brings them here by the code which that one shows. */
export function BringBallots({ personId, lang, onBrought }: BringBallotsProps) {
  const words = carryingWordsIn[lang];
  // What was scanned stands there already.
  const [typed, setTyped] = useState(codeOfLink);
  const bring = useAct(async () => {
    await bringBallots(personId, typed);
    onBrought();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void bring.run(undefined);
  };
  return (
    <form className={css["bring"]} lang={lang} onSubmit={submit}>
      <p>{words.bringHow}</p>
      <FormStack
        actions={
          <Button type="submit" kind="primary" busy={bring.busy} disabled={typed.trim() === ""}>
            {words.bring}
          </Button>
        }
      >
        <TextField
          label={words.code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          value={typed}
          onChange={setTyped}
        />
      </FormStack>
      <div lang="en">
        <ProblemLine problem={bring.problem} words={ballotRefusals} />
      </div>
    </form>
  );
}
