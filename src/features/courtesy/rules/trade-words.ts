/** Words of a trade that sound rude elsewhere. An administrator adds those of the house. */
const known = `kill, kill switch, dump, junk, junk mail, abort, master, slave, execute, terminate, crash, hang, fire, nuke, dead letter,
zombie, orphan, daemon, dummy, git, dumb terminal, dumb terminals, dumb switch, dumb pipe, dumb phone, garbage collection, garbage collected,
garbage collector, garbage bin, garbage bins, garbage can, garbage disposal, garbage truck, garbage in, garbage out, rubbish bin,
rubbish bins, rubbish collection, rubbish chute, rubbish removal, trash can, trash bin, trash folder, lazy loading, lazy load,
lazy loaded, lazy evaluation, silly season, idiot-proof, idiot proof, idiot's guide, foolproof, fool's gold, monkey patch,
monkey wrench, brute force, sloppy joe, thick client, thick clients, thick provisioning, slow query, slow queries, flame retardant,
bloody mary, blood donation, stopcock, ballcock, crap shoot, clown fish, insane mode, crazy paving, absurdly large`;

/** Those that everybody's whitelist holds. */
export const tradeWordsKnown: readonly string[] = known.split(/,\s*/);

/** The places in a text in lower case where a word or phrase of a trade stands, as pairs from and to. */
export function tradePlaces(
  lower: string,
  words: readonly string[],
): (readonly [number, number])[] {
  const escaped = words
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== "")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"));
  if (escaped.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return [...lower.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length]);
}
