/** Reads the calendar that comes in and says how: node --import tsx read-within-for-tests.ts. A process of its own, which a test can end. */
import { text } from "node:stream/consumers";
import { readCalendar } from "./read-calendar.ts";

const window = { from: Date.parse("2026-03-23"), to: Date.parse("2026-04-06") };
const read = await readCalendar(await text(process.stdin), { zone: "Europe/Berlin", window });
process.stdout.write(
  JSON.stringify(
    read === "broken"
      ? read
      : {
          unread: read.unread,
          titles: read.occurrences.map(({ event }) => event.title),
          unknownZones: read.unknownZones,
        },
  ),
);
