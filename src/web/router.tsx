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
import { Broken } from "./ui/States.tsx";
import pageCss from "./ui/Page.module.css";

const root = createRootRoute({ component: Root });
const routes = screens.map(({ path, load }) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) }),
);

function Pending() {
  return (
    <div className={pageCss["page"]}>
      <SkeletonPage />
    </div>
  );
}

export const router = createRouter({
  routeTree: root.addChildren(routes),
  scrollRestoration: true,
  defaultPendingMs: 150,
  defaultPendingComponent: Pending,
  defaultNotFoundComponent: Missing,
  defaultErrorComponent: ({ error, reset }) => <Broken fault={error} onRetry={reset} />,
  // Search stays text: '?day=12' is not a number and '?q=true' not a truth.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text === "" ? "" : `?${text}`;
  },
});
