import { lazy } from "react";
import type { Screen } from "./screens.ts";
import { AskIcon, ServeIcon } from "./ui/icons.ts";

/** Every screen of the product, in the order of the rail. A feature adds its lines here. */
export const screens: readonly Screen[] = [
  {
    path: "/ask",
    load: () => import("../features/catalogue/web/AskPage.tsx"),
    entry: { label: "Ask", icon: AskIcon, keys: "g a" },
  },
  { path: "/services/$id", load: () => import("../features/catalogue/web/ServicePage.tsx") },
  {
    path: "/services/$id/edit",
    load: () => import("../features/catalogue/web/editor/EditorPage.tsx"),
  },
  {
    path: "/teams/$id/services",
    load: () => import("../features/catalogue/web/TeamServicesPage.tsx"),
  },
  {
    path: "/administration/calendars",
    load: () => import("../features/promises/web/CalendarsPage.tsx"),
    place: "Working hours",
  },
  {
    path: "/administration/calendars/$id",
    load: () => import("../features/promises/web/CalendarPage.tsx"),
  },
  { path: "/", load: () => import("../features/requests/web/start/StartPage.tsx") },
  {
    path: "/serve",
    load: () => import("../features/requests/web/serve/ServePage.tsx"),
    entry: { label: "Serve", icon: ServeIcon, keys: "g s" },
  },
  {
    path: "/serve/$teamId",
    load: () => import("../features/requests/web/serve/ServePage.tsx"),
  },
  {
    path: "/requests",
    load: () => import("../features/requests/web/lists/RequestsPage.tsx"),
    place: "Your requests",
  },
  {
    path: "/requests/$id",
    load: () => import("../features/requests/web/request/RequestPage.tsx"),
  },
  { path: "/r/$number", load: () => import("../features/requests/web/request/NumberPage.tsx") },
  { path: "/ask/$serviceId", load: () => import("../features/requests/web/asking/AskPage.tsx") },
  {
    path: "/search",
    load: () => import("../features/requests/web/searching/SearchPage.tsx"),
    place: "Search requests",
  },
  { path: "/inbox", load: () => import("../features/inbox/web/InboxPage.tsx"), place: "Inbox" },
  {
    path: "/me/notifications",
    load: () => import("../features/inbox/web/NotificationsPage.tsx"),
    place: "Notifications",
  },
  { path: "/teams/$id/duty", load: () => import("../features/duty/web/DutyPage.tsx") },
];

/** What stands in the head of every page, beside the account. */
export const HeadTools = lazy(() => import("../features/inbox/web/InboxBell.tsx"));
