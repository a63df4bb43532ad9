import { useState } from "react";
import type { CommitmentAnswer } from "#contract/commitments";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import css from "./commitments.module.css";
import { answerSponsoring } from "./data.ts";
import { useWords } from "./use-words.ts";

/** For whoever was asked to sponsor it: yes or no, and a word with it. Either can be said again. */
export function Sponsoring({ commitment }: { commitment: CommitmentAnswer }) {
  const { sentences } = useWords();
  const words = sentences.one;
  const { id, sponsor } = commitment;
  const [said, setSaid] = useState("");
  const answer = useAct((given: "accepted" | "declined") =>
    answerSponsoring(id, { answer: given, said }),
  );
  const give = (given: "accepted" | "declined"): void =>
    void answer.run(given).then((done) => done && setSaid(""));
  const standing = sponsor?.answer ?? "asked";
  const isAsked = standing === "asked";
  const stands = sentences.sponsorWords[standing](sponsor?.name ?? "");
  return (
    <Section title={isAsked ? words.ask : words.sponsor} intro={isAsked ? words.askText : stands}>
      <div className={css["form"]}>
        <TextField
          coached
          label={words.reason}
          value={said}
          onChange={setSaid}
          maxLength={1000}
          optional
        />
        <div className={css["acts"]}>
          {standing !== "accepted" && (
            <Button kind="primary" busy={answer.busy} onClick={() => give("accepted")}>
              {words.accepts[standing]}
            </Button>
          )}
          {standing !== "declined" && (
            <Button busy={answer.busy} onClick={() => give("declined")}>
              {words.declines[standing]}
            </Button>
          )}
        </div>
        <ProblemLine problem={answer.problem} words={sentences.refusals} />
      </div>
    </Section>
  );
}
