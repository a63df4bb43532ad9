import { useQuery } from "@tanstack/react-query";
import { base } from "#web/data/client.ts";
import { type Problem, offline, problemOf } from "#web/data/problem.ts";
import { useAct } from "#web/data/act.ts";
import { go } from "#web/navigation.ts";
import { sessionChanged } from "#web/session.ts";
import { Alone } from "#web/ui/Alone.tsx";
import { ButtonLink } from "#web/ui/Button.tsx";
import { List, Row } from "#web/ui/List.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenAlone, ProblemLine } from "#web/ui/States.tsx";
import { useWords } from "./use-words.ts";

interface Role {
  readonly role: string;
  readonly name: string;
  readonly team: string;
}

async function call(path: string, init?: RequestInit): Promise<Response> {
  const answer = await fetch(`${base}${path}`, init).catch(() => {
    throw offline();
  });
  if (!answer.ok) throw await problemOf(answer);
  return answer;
}

async function findRoles(): Promise<readonly Role[]> {
  const { roles } = (await (await call("/demo")).json()) as { roles: readonly Role[] };
  return roles;
}

/** The front door of the demo: a desk for each role, taken by one click. */
export default function DemoPage() {
  const sentences = useWords();
  const roles = useQuery<readonly Role[], Problem>({ queryKey: ["demo"], queryFn: findRoles });
  const signIn = useAct(async (role: string) => {
    const headers = { "content-type": "application/json" };
    await call("/demo/sign-in", { method: "POST", headers, body: JSON.stringify({ role }) });
    await sessionChanged();
    go("/", { replace: true });
  });
  if (roles.error?.reason === "missing") return <NoDemo />;
  if (roles.error) return <BrokenAlone fault={roles.error} onRetry={() => void roles.refetch()} />;
  if (!roles.data)
    return (
      <Alone title={sentences.title} intro={sentences.intro}>
        <SkeletonRows count={5} />
      </Alone>
    );
  return (
    <Desks roles={roles.data} onChoose={(role) => void signIn.run(role)} problem={signIn.problem} />
  );
}

interface DesksProps {
  readonly roles: readonly Role[];
  readonly onChoose: (role: string) => void;
  readonly problem: Problem | null;
}

export function Desks({ roles, onChoose, problem }: DesksProps) {
  const sentences = useWords();
  return (
    <Alone title={sentences.title} intro={sentences.intro}>
      <ProblemLine problem={problem} words={{}} />
      <List label={sentences.title}>
        {roles.map(({ role, name, team }) => (
          <Row
            key={role}
            walkKey={role}
            onOpen={() => onChoose(role)}
            title={sentences.roles[role] ?? role}
            detail={`${name}, ${team}`}
          />
        ))}
      </List>
      <p>{sentences.passphrase}</p>
    </Alone>
  );
}

export function NoDemo() {
  const sentences = useWords();
  return (
    <Alone title={sentences.title} intro={sentences.missing}>
      <ButtonLink href="/sign-in">{sentences.toSignIn}</ButtonLink>
    </Alone>
  );
}
