import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { whenSignedOut } from "./data/client.ts";
import { queries } from "./data/query-client.ts";
import { followLinks } from "./navigation.ts";
import { router } from "./router.tsx";
import { meKey } from "./session.ts";
import { Frame } from "./ui/Frame.tsx";
import { noteArrival } from "./ui/Page.tsx";
import { listenForShortcuts } from "./ui/shortcuts.ts";

const place = document.getElementById("root");
if (!place) throw new Error("The page has no place for the product.");

followLinks(router);
// The first page keeps the browser's own focus; every later one gives it to the new title.
router.subscribe("onBeforeLoad", ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) noteArrival();
});
listenForShortcuts();
whenSignedOut(() => queries.setQueryData(meKey, null));

createRoot(place).render(
  <Frame>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </Frame>,
);
