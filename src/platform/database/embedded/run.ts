import { spawn } from "node:child_process";
import type { Account } from "./account.ts";

/** The environment of PostgreSQL's programs: nothing of ours, so that no stray PG... or LD_... variable steers them. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C" };
}

export interface Ended {
  code: number | null;
  words: string;
}

export interface RunSettings {
  cwd?: string;
  account?: Account | undefined;
  input?: string;
}

/** Runs a program to its end and hands back what it said; a program that cannot be started is code null. */
export function run(
  program: string,
  args: string[],
  { cwd, account, input }: RunSettings = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      ...account,
      env: bareEnvironment(),
      stdio: ["pipe", "pipe", "pipe"],
    });
    let words = "";
    const hear = (piece: Buffer) => {
      words = (words + piece.toString()).slice(-20_000);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => resolve({ code: null, words: words + error.message }));
    child.on("close", (code) => resolve({ code, words }));
    // A program that ends before it has read everything is judged by its code, not by the broken pipe.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
  });
}
