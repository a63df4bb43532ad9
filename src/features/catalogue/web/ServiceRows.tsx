import type { ServiceOnCard } from "#contract/catalogue";
import { RefusedIcon } from "#web/ui/icons.ts";
import { List, Row } from "#web/ui/List.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { useWords } from "./use-words.ts";
import { promiseWords } from "./words.ts";

export interface ServiceRowsProps {
  label: string;
  rows: readonly ServiceOnCard[];
  /** Where a row leads; the service's page unless told. */
  hrefOf?: (row: ServiceOnCard) => string;
  /** The team goes without saying on its own page. */
  withoutTeam?: boolean | undefined;
}

/** Services one under the other, each with what it is, whose it is, and what is promised. */
export function ServiceRows({
  label,
  rows,
  hrefOf = ({ id }) => `/services/${id}`,
  withoutTeam = false,
}: ServiceRowsProps) {
  const words = useWords();
  return (
    <List label={label}>
      {rows.map((row) => (
        <Row
          key={row.id}
          walkKey={row.id}
          href={hrefOf(row)}
          title={row.name}
          detail={
            <>
              {row.summary}
              <br />
              {withoutTeam
                ? promiseWords(row, words)
                : `${row.team.name} ${promiseWords(row, words)}`}
            </>
          }
          trail={
            row.confidential && <Badge icon={RefusedIcon}>{words.sentences.confidential}</Badge>
          }
        />
      ))}
    </List>
  );
}
