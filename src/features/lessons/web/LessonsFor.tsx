import type { Need } from "#contract/lessons";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import { type LessonId, lessonsFor } from "../rules.ts";
import { useLessons } from "./data.ts";
import css from "./lessons.module.css";
import { useSpoken } from "./speaking.ts";

type Beside = Exclude<Need, "again">;
interface LessonLinksProps {
  ids: readonly LessonId[];
  need: Beside;
}

/** The lessons that a need calls for, in one line beside the thing itself, in the reader's language. Nothing records that it stood there. */
export function LessonsFor({ need }: { need: Beside }) {
  return <LessonLinks ids={lessonsFor(need)} need={need} />;
}

function LessonLinks({ ids, need }: LessonLinksProps) {
  // Guests of vendors have no lessons, and in the gallery nobody is signed in.
  const isColleague = queries.getQueryData<Me | null>(meKey)?.guest === false;
  return isColleague ? <KnownLinks ids={ids} need={need} /> : null;
}

/** What cannot be fetched is left out: it is only a hint beside something else. */
function KnownLinks({ ids, need }: LessonLinksProps) {
  const { data } = useLessons();
  const rows = ids.flatMap((id) => data?.rows.find((row) => row.id === id) ?? []);
  return <LessonLinksView rows={rows} need={need} />;
}

interface LessonLinksViewProps {
  rows: readonly { readonly id: string; readonly title: string; readonly language: string }[];
  need: Beside;
}

export function LessonLinksView({ rows, need }: LessonLinksViewProps) {
  const { words, language: lang } = useSpoken();
  if (rows.length === 0) return null;
  return (
    <p className={css["hint"]} lang={lang}>
      {words.beside[need]}{" "}
      {rows.map(({ id, title, language }, at) => (
        <span key={id}>
          {at > 0 && " · "}
          <a href={`/lessons/${id}`} lang={language}>
            {title}
          </a>
        </span>
      ))}
    </p>
  );
}
