/** The order of test files: those that take minutes begin, so that none of them is left running when all else is done. */
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The longest first. A machine that has run them once knows better, and a fresh one would go by the size of the file. */
const long = [
  "journeys/screens.journey.ts",
  "journeys/gallery.journey.ts",
  "src/route-matrix/route-matrix.test.ts",
  "src/route-matrix/hostile-input.test.ts",
  "bench/faults/short.test.ts",
];

export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = long.filter((path) => !existsSync(join(this.ctx.config.root, path)));
    if (gone.length > 0) throw new Error(`build/long-first.ts names ${gone.join(", ")}: not there`);
    const place = ({ moduleId }: TestSpecification): number => {
      const at = long.indexOf(relative(this.ctx.config.root, moduleId));
      return at === -1 ? long.length : at;
    };
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    // One project after the other, as they came: a change of project ends the process that has read the sources.
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).toSorted((a, b) => place(a) - place(b)),
    );
  }
}
