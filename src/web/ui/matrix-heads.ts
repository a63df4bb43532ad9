/** One team of the matrix. Teams of a group stand together and can be put away behind it. */
export interface MatrixTeam {
  id: string;
  name: string;
  group?: string | undefined;
}

export interface MatrixCell {
  /** What the colour says; null when there is nothing, or too few, to say. */
  value: number | null;
  /** What is written: '82 %', '3.2 h', '·'. */
  text: string;
  /** The whole of it for the tooltip and for screen readers: 'kept 82 % of 41 promises'. */
  words: string;
}

/** A head of a row or column: one team, or a group that stands for all its teams. */
export interface Head {
  key: string;
  name: string;
  ids: readonly string[];
  kind: "team" | "group";
  /** For a group: its teams are shown below it. */
  isOpen: boolean;
  /** Within an open group. */
  isInner: boolean;
}

const single = (team: MatrixTeam, isInner: boolean): Head => ({
  key: team.id,
  name: team.name,
  ids: [team.id],
  kind: "team",
  isOpen: false,
  isInner,
});

/** The heads in order: teams of no group as they come, each group followed by its teams when it is open. */
export function headsOf(teams: readonly MatrixTeam[], open: ReadonlySet<string>): Head[] {
  const groups = new Map<string, MatrixTeam[]>();
  const heads: Head[] = [];
  for (const team of teams) {
    if (team.group === undefined) heads.push(single(team, false));
    else groups.set(team.group, [...(groups.get(team.group) ?? []), team]);
  }
  for (const [name, members] of groups) {
    const isOpen = open.has(name);
    heads.push({
      key: `group:${name}`,
      name,
      ids: members.map(({ id }) => id),
      kind: "group",
      isOpen,
      isInner: false,
    });
    if (isOpen) heads.push(...members.map((team) => single(team, true)));
  }
  return heads;
}

/** The teams whose name holds the words, without their groups. */
export function headsFound(teams: readonly MatrixTeam[], words: string): Head[] {
  const wanted = words.trim().toLowerCase();
  return teams
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map((team) => single(team, false));
}

export interface Span {
  from: number;
  to: number;
}

/** Which of `count` things of one size are in view, with some to spare on both sides. */
export function spanInView(
  scrolled: number,
  shown: number,
  size: number,
  count: number,
  spare = 4,
): Span {
  const from = Math.max(0, Math.floor(scrolled / size) - spare);
  return { from, to: Math.min(count, Math.ceil((scrolled + shown) / size) + spare) };
}
