import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import type { Example } from "./example.ts";
import css from "./gallery.module.css";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import { Frame } from "#web/ui/Frame.tsx";
import { listenForShortcuts } from "#web/ui/shortcuts.ts";
import { Guard } from "#web/ui/States.tsx";
import { Toasts } from "#web/ui/Toasts.tsx";
import { TooltipLayer } from "#web/ui/Tooltip.tsx";

interface ExamplesModule {
  examples: readonly Example[];
}

const modules = import.meta.glob<ExamplesModule>([
  "../ui/examples.tsx",
  "../../features/*/web/examples.tsx",
  "../../features/*/*/web/examples.tsx",
]);

/** 'ui' or the feature's name, from the path of its examples. */
const placeOf = (path: string): string => /features\/([^/]+)\//.exec(path)?.[1] ?? "ui";

const asked = new URLSearchParams(location.search);
const only = asked.get("only");
const place = asked.get("place");
const places = [...new Set(Object.keys(modules).map(placeOf))];
/** Of the place that was asked for, or of all: what is not looked at is not loaded. */
const all = (
  await Promise.all(
    Object.entries(modules)
      .filter(([path]) => place === null || placeOf(path) === place)
      .map(async ([path, load]) =>
        (await load()).examples.map((example) => ({ ...example, place: placeOf(path) })),
      ),
  )
).flat();
const shown = all.filter(({ name, isAlone }) => (only === null ? !isAlone : name === only));

function Gallery() {
  useEffect(listenForShortcuts, []);
  if (only !== null && shown[0]?.isAlone) return <DrawnAlone example={shown[0]} />;
  return (
    <main className={css["gallery"]}>
      <header className={css["head"]}>
        <h1>Gallery</h1>
        <nav aria-label="Gallery" className={css["links"]}>
          <a href="/gallery/?theme=light">light</a>
          <a href="/gallery/?theme=dark">dark</a>
          {places.map((name) => (
            <a key={name} href={`/gallery/?place=${name}`}>
              {name}
            </a>
          ))}
          {all
            .filter((example) => example.isAlone)
            .map(({ name, place: of }) => (
              <a key={name} href={`/gallery/?place=${of}&only=${encodeURIComponent(name)}`}>
                {name}
              </a>
            ))}
        </nav>
      </header>
      {shown.map((example) => (
        <section
          key={example.place + example.name}
          aria-label={example.name}
          data-example={example.name}
          className={css["example"]}
        >
          <p className={css["name"]}>
            {example.place} · {example.name}
          </p>
          <div style={{ maxWidth: example.width }}>
            <Guard>
              <Drawn example={example} />
            </Guard>
          </div>
        </section>
      ))}
      <Toasts />
      <TooltipLayer />
    </main>
  );
}

function DrawnAlone({ example }: { example: Example }) {
  const drawn = <Drawn example={example} />;
  return example.hasMain ? drawn : <main>{drawn}</main>;
}

function Drawn({ example }: { example: Example }) {
  const Render = example.render;
  return <Render />;
}

/** Whoever looks is signed in here, as on the screens: a colleague without a role. */
queries.setQueryData<Me>(meKey, {
  id: "01900000-0000-7000-8000-00000000aaaa",
  name: "Ines Weber",
  roles: [],
  teams: [],
  guest: false,
});

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the gallery.");
document.documentElement.dataset["places"] = JSON.stringify(places);
document.documentElement.dataset["examples"] = JSON.stringify(
  all.map(({ name, place: of, isAlone = false }) => ({ name, place: of, isAlone })),
);
createRoot(root).render(
  <Frame>
    <QueryClientProvider client={queries}>
      <Gallery />
    </QueryClientProvider>
  </Frame>,
);
