import { useEffect, useMemo } from "react";
import { Outlet } from "@tanstack/react-router";
import { advise } from "./coach.tsx";
import { base } from "./data/client.ts";
import { useLanguage } from "./data/language.ts";
import { useLiveState } from "./data/live.ts";
import { ZoneContext } from "./data/zone.ts";
import { entriesFor, placesFor, standingOf } from "./entries.ts";
import { go, usePath } from "./navigation.ts";
import { HeadTools, OwnBallots, screens } from "./routes.tsx";
import { findEverything } from "./search.ts";
import { useSession, type Me } from "./session.ts";
import { signOut } from "./sign-out.ts";
import { CoachContext } from "./ui/coaching.tsx";
import { Shell } from "./ui/Shell.tsx";
import { BrokenPage, Guard } from "./ui/States.tsx";

const openPaths = new Set(
  screens.filter((screen) => screen.isOpen).map((screen) => screen.path.split("/$")[0]),
);
const isOpenPath = (path: string): boolean =>
  [...openPaths].some((open) => path === open || path.startsWith(`${open}/`));

/** Where one comes in: a demo has desks to choose from, anything else the sign-in, which leads back here. */
async function findDoor(): Promise<string> {
  const demo = await fetch(`${base}/demo`).catch(() => null);
  if (demo?.ok) return "/demo";
  return `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
}

/** Who is here decides what is shown: an open screen, the way to the sign-in, or the shell around the screen. */
export function Root() {
  const path = usePath();
  const session = useSession();
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const isOpen = isOpenPath(path);
  const mustSignIn = !isOpen && session.data === null;
  useEffect(() => {
    if (mustSignIn) void findDoor().then((door) => go(door, { replace: true }));
  }, [mustSignIn]);
  if (isOpen || path === "/sign-in") return <Alone path={path} />;
  if (session.data) return <Inside me={session.data} path={path} />;
  if (session.error)
    return (
      <main id="content">
        <BrokenPage fault={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  return null;
}

function Alone({ path }: { path: string }) {
  return (
    <main id="content">
      <Guard place={path}>
        <Outlet />
      </Guard>
    </main>
  );
}

function Inside({ me, path }: { me: Me; path: string }) {
  const live = useLiveState();
  const language = useLanguage();
  const places = useMemo(() => placesFor(me.guest, language), [me.guest, language]);
  const account = {
    name: me.name,
    administrationHref: me.roles.includes("administrator") ? "/administration" : undefined,
    settingsHref: "/me",
    signOut: () => void signOut(me.id),
  };
  const shell = {
    entries: entriesFor(me.guest, language),
    ...standingOf(path, me.guest, language),
    places,
    path,
    account,
    tools: (
      <>
        <HeadTools me={me.id} />
        {!me.guest && <OwnBallots />}
      </>
    ),
    go,
    search: findEverything,
    isReconnecting: live === "reconnecting",
  };
  const page = (
    <CoachContext value={advise}>
      <Shell {...shell}>
        <Guard place={path}>
          <Outlet />
        </Guard>
      </Shell>
    </CoachContext>
  );
  return me.zone ? <ZoneContext value={me.zone}>{page}</ZoneContext> : page;
}
