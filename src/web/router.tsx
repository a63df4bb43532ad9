import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { Missing } from "./Missing.tsx";
import { Root } from "./Root.tsx";
import { screens } from "./routes.tsx";
import { SkeletonPage } from "./ui/Skeleton.tsx";
import { BrokenPage } from "./ui/States.tsx";

const root = createRootRoute({ component: Root });
const routes = screens.map(({ path, load }) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) }),
);

export const router = createRouter({
  routeTree: root.addChildren(routes),
  scrollRestoration: true,
  defaultPendingMs: 150,
  defaultPendingComponent: SkeletonPage,
  defaultNotFoundComponent: Missing,
  defaultErrorComponent: ({ error, reset }) => <BrokenPage fault={error} onRetry={reset} />,
  // Search stays text: '?day=12' is not a number and '?q=true' not a truth.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text === "" ? "" : `?${text}`;
  },
});
