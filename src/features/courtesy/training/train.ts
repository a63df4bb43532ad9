/**
 * Learns the weights of the courtesy model from the public sets and writes them to model/weights.json:
 * `npm run courtesy-train -- FOLDER`. The same sets give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readCorpora } from "./corpora.ts";
import { makeModel, takeCorporaApart } from "./making.ts";

const [folder, out = join(import.meta.dirname, "../model/weights.json")] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("Give the folder of the sets: npm run courtesy-train -- FOLDER [FILE]\n");
  process.exit(2);
}
const corpora = readCorpora(folder);
const all = {
  rated: corpora.rated.map(() => true),
  polar: corpora.polar.map(() => true),
  emotional: corpora.emotional.map(() => true),
};
const text = `${JSON.stringify(makeModel(corpora, takeCorporaApart(corpora), all), null, 2)}\n`;
writeFileSync(out, text);
process.stdout.write(`${out}: ${gzipSync(text).length} bytes compressed\n`);
