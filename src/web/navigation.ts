import {
  useLocation,
  useParams as useRouteParams,
  useRouterState,
  type AnyRouter,
} from "@tanstack/react-router";
import { useCallback, useEffect } from "react";

let router: AnyRouter | undefined;

/** Screens and components write plain links; this makes those that stay here change the page without loading it. */
export function followLinks(by: AnyRouter): () => void {
  router = by;
  const stop = new AbortController();
  document.addEventListener("click", onClick, { signal: stop.signal });
  for (const near of ["pointerover", "focusin"])
    document.addEventListener(near, onNear, { signal: stop.signal, passive: true });
  return () => stop.abort();
}

/** Goes to an address of ours: '/requests/412?tab=notes'. */
export function go(href: string, options: { replace?: boolean } = {}): void {
  if (options.replace) router?.history.replace(href);
  else router?.history.push(href);
}

/** Another query of the same page: it replaces the address and leaves the page where it has been scrolled to. */
function ask(pathname: string, query: URLSearchParams): void {
  const search = Object.fromEntries(query);
  void router?.navigate({ to: pathname, search, replace: true, resetScroll: false });
}

/** A part of the path: `useParam('id')` under '/requests/:id'. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useRouteParams({ strict: false });
  return params[name] ?? "";
}

/** A part of the address after '?', as text; setting it to '' takes it away. It replaces the address, so that 'back' leaves the screen. */
export function useQueryText(name: string): readonly [value: string, set: (value: string) => void] {
  const { searchStr, pathname } = useLocation();
  const value = new URLSearchParams(searchStr).get(name) ?? "";
  const set = useCallback(
    (next: string) => {
      const search = new URLSearchParams(location.search);
      if (next === "") search.delete(name);
      else search.set(name, next);
      ask(pathname, search);
    },
    [name, pathname],
  );
  return [value, set];
}

/** A link from elsewhere to a part of the page leads there once the page is drawn. */
export function useArrivalAt(): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (id !== "") document.getElementById(id)?.scrollIntoView();
  }, []);
}

/** The path of the screen that stands there: while another one is being fetched, that is not yet the address. */
export function usePath(): string {
  return useRouterState({
    select: ({ matches, location: asked }) =>
      // Of an address that no screen has, the frame around all screens alone is matched.
      matches.length > 1 ? matches.at(-1)!.pathname : asked.pathname,
  });
}

function ownLink(event: Event): HTMLAnchorElement | null {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (
    !link ||
    link.origin !== location.origin ||
    link.target !== "" ||
    link.hasAttribute("download")
  )
    return null;
  return link.getAttribute("href")?.startsWith("#") ||
    /^\/(api|gallery|assets)\b/.test(link.pathname)
    ? null
    : link;
}

function onClick(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = ownLink(event);
  if (!link) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
}

/** Fetches the screen behind a link when the pointer or the focus comes near. */
function onNear(event: Event): void {
  const link = ownLink(event);
  // Only a head start: a failure here comes again, and is shown, when the link is followed.
  if (link) void router?.preloadRoute({ to: link.pathname }).catch(() => undefined);
}
