/** One round over one house: each measured call next to its floor, so that a slow moment of the machine touches both. */
import { type Calls, type SearchKind, type Statements, idOf, searched } from "./calls.ts";
import { insertRows, sendStatements } from "./floors.ts";
import { type House, memoryOf } from "./house.ts";
import { load, type Measured } from "./loading.ts";

/** What was measured in a round, by name: 'create 16', 'floor insert 16'. */
export type Round = Map<string, Measured>;

const atOnce = [1, 16];

/** Until statements are prepared on each connection and the code is compiled: a server just started is several times slower. */
export async function warmUp(house: House, calls: Calls, seconds: number): Promise<void> {
  const during = { connections: 16, seconds };
  for (const name of ["create", "reply", "read", "list", "queue", "search"] as const)
    await load(
      house.serving.port,
      during,
      calls[name],
      name === "create" || name === "reply" ? 201 : 200,
    );
}

export async function measureRound(
  house: House,
  calls: Calls,
  statements: Statements,
  seconds: number,
): Promise<Round> {
  const round: Round = new Map();
  const { port } = house.serving;
  for (const connections of atOnce) {
    const during = { connections, seconds };
    const keep = async (name: string, measured: Promise<Measured>): Promise<void> => {
      round.set(`${name} ${connections}`, await measured);
    };
    await keep("floor insert", insertRows(house.to, during));
    await keep("create", load(port, during, calls.create, 201));
    await keep("reply", load(port, during, calls.reply, 201));
    await keep("floor read", sendStatements(house.to, during, statements.read));
    await keep("read", load(port, during, calls.read));
    await keep("floor list", sendStatements(house.to, during, statements.list));
    await keep("list", load(port, during, calls.list));
    await keep("queue", load(port, during, calls.queue));
    await keep("search", load(port, during, calls.search));
  }
  return round;
}

/** How long a list and a search take for those who see little and those who see much; one connection. */
export async function measureScopes(house: House, seconds: number): Promise<Round> {
  const round: Round = new Map();
  const during = { connections: 1, seconds };
  const get = (person: number, query: string) => ({
    method: "GET" as const,
    path: `/api/v1/requests?limit=50${query}`,
    cookie: house.cookieOf(person),
  });
  const scopes: Record<string, () => ReturnType<typeof get>> = {
    "list: member of a team": () => get(121, ""),
    "list: their own": () => get(121, `&customer=${idOf("person", 121)}`),
    "list: member, of the team, open": () => get(121, `&state=open&team=${idOf("team", 1)}`),
    "list: lead of four teams": () => get(0, ""),
    "list: administrator": () => get(101, ""),
    "list: senior leader, of one team": () => get(102, `&team=${idOf("team", 5)}`),
    "list: senior leader, open": () => get(102, "&state=open"),
  };
  for (const kind of Object.keys(searched) as SearchKind[]) {
    const q = (): string => `&q=${encodeURIComponent(searched[kind]())}`;
    scopes[`search, ${kind}: member of a team`] = () => get(121, q());
    scopes[`search, ${kind}: lead of four teams`] = () => get(0, q());
    scopes[`search, ${kind}: senior leader`] = () => get(102, q());
  }
  for (const [name, call] of Object.entries(scopes))
    round.set(name, await load(house.serving.port, during, call));
  return round;
}

export interface Memory {
  readonly nowMegabytes: number;
  readonly mostMegabytes: number;
}
export const memoryOfServer = (house: House): Memory => memoryOf(house.serving.pid);
