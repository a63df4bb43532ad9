import { HintIcon } from "#web/ui/icons.ts";
import { type FormHints, useFormHints } from "../data.ts";
import css from "../portraits.module.css";
import { useWords } from "../use-words.ts";
import { Unread } from "../Unread.tsx";
import { evidenceWords } from "../words.ts";

/** What the team wishes whoever asks for a service to know: stands above its form, and on its page. */
export function AskHints({ serviceId }: { serviceId: string }) {
  const words = useWords().sentences.hints;
  const { data, error, refetch } = useFormHints(serviceId);
  if (data) return <AskHintsView hints={data} />;
  // The form can be filled in without them, so that nothing stands in its place while they are read.
  return error ? <Unread fault={error} says={words.broken} onRetry={() => void refetch()} /> : null;
}

export function AskHintsView({ hints: { team, rows, saysHowToAsk } }: { hints: FormHints }) {
  const said = useWords();
  const words = said.sentences.hints;
  if (rows.length === 0 && !saysHowToAsk) return null;
  return (
    <section className={css["asking"]} aria-label={words.from(team.name)}>
      <HintIcon size={18} aria-hidden="true" />
      <div>
        {rows.length > 0 && (
          <>
            <p className={css["from"]}>{words.from(team.name)}</p>
            <ul>
              {rows.map(({ id, says, evidence }) => (
                <li key={id}>
                  {says}
                  {evidence && (
                    <span className={css["soft"]}> {evidenceWords(evidence, said)}.</span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        {saysHowToAsk && <a href={`/teams/${team.id}#words`}>{words.how(team.name)}</a>}
      </div>
    </section>
  );
}
