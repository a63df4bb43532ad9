/** Bodies of calls about surveys. */
import type { Things } from "./things.ts";

const item = (key: string): object => ({
  key,
  dimension: "own",
  asks: "perception",
  kind: "agree",
  reversed: false,
  onlyIf: null,
  texts: { en: "{team} is there for me." },
});

export function bodiesOfSurveys({ team }: Things): Readonly<Record<string, unknown>> {
  const written = {
    name: "How we serve each other",
    items: [item("reliability"), item("overall")],
    asksMirror: false,
    providerIds: [team],
  };
  const wave = {
    id: "01900000-0000-7000-8000-0000000a5ced",
    opensOn: "2026-09-01",
    closesOn: "2026-09-14",
    fromDay: "2026-06-01",
    untilDay: "2026-08-31",
    poll: null,
  };
  return {
    "POST /surveys": { kind: "service", mode: "confidential", ...written },
    "PUT /surveys/:id": { ...written, version: 1 },
    "PUT /surveys/:id/retired": { retired: false, version: 1 },
    "POST /surveys/:id/waves": { waves: [wave] },
    "POST /waves/:id/call-off": { version: 2 },
    // A true key takes two holders: this one is refused after all else was looked at.
    "POST /waves/:id/release": { privateKey: "k".repeat(200) },
    "PUT /me/waves/:id/answers/:groupId": { scores: { overall: 4 }, comments: {} },
  };
}
