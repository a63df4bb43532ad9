import { List, Row } from "#web/ui/List.tsx";

export interface Way {
  readonly href: string;
  readonly label: string;
  readonly detail?: string;
}

/** Links to other screens, one under the other. */
export function Ways({ label, ways }: { label: string; ways: readonly Way[] }) {
  return (
    <List label={label}>
      {ways.map(({ href, label: title, detail }) => (
        <Row key={href} walkKey={href} href={href} title={title} detail={detail} />
      ))}
    </List>
  );
}
