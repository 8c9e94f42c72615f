import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FleetFigures } from "./fleet";
import { withFleet } from "./fleet-folder";
import type { RehearsalFigures } from "./rehearsal";

/** One line of the report: a ratio measured in this run, and the most (or least) that is asked of it. */
interface Ratio {
  readonly what: string;
  readonly ratio: number;
  readonly asked: string;
}

const cdktf = join("node_modules", "cdktf-cli", "bundle", "bin", "cdktf");
const ours = ["start.cjs", "bench/fleet.ts"];
const withTypeCheck = [join("node_modules", "ts-node", "dist", "bin.js"), "bench/fleet.ts", "--stock"];

function inEmptyFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints of a node program, and the seconds that it took as a whole. */
function run(args: readonly string[], environment: Record<string, string> = {}): { printed: string; seconds: number } {
  const env = { ...process.env, CHECKPOINT_DISABLE: "1", ...environment };
  const start = performance.now();
  const printed = execFileSync(process.execPath, args, { encoding: "utf8", env, stdio: ["ignore", "pipe", "inherit"] });
  return { printed, seconds: (performance.now() - start) / 1000 };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** `cdktf synth` of one deployment against `cdktf synth` of an app that does nothing, in turns. */
function synthAgainstNothing(turns = 5): Ratio {
  const seconds = (app: string) =>
    inEmptyFolder(
      (folder) => run([cdktf, "synth", "--app", app, "--output", folder], { DEPLOYMENTS: "WM-Prod" }).seconds,
    );
  seconds("node start.cjs");
  const pairs = Array.from({ length: turns }, () => ({
    deployment: seconds("node start.cjs"),
    nothing: seconds("node bench/empty-app.cjs"),
  }));
  const deployment = median(pairs.map((pair) => pair.deployment));
  const nothing = median(pairs.map((pair) => pair.nothing));
  const what = `cdktf synth of WM-Prod (${deployment.toFixed(2)} s) against an app that does nothing (${nothing.toFixed(2)} s)`;
  return { what, ratio: median(pairs.map((pair) => pair.deployment / pair.nothing)), asked: "at most 1.4" };
}

interface FleetRun extends FleetFigures {
  /** The whole process. */
  readonly seconds: number;
}

function fleet(size: number, program: readonly string[]): FleetRun {
  return withFleet(size, (folder) =>
    inEmptyFolder((out) => {
      const { printed, seconds } = run(program, { DEPLOYMENTS_DIR: folder, CDKTF_OUTDIR: out });
      return { ...(JSON.parse(printed) as FleetFigures), seconds };
    }),
  );
}

/** Rehearsal of WM-Prod against Terraform with as many resources of its own, and how its cost grows with the size of a stack. */
function rehearsal(): Ratio[] {
  const { printed } = run(["start.cjs", "bench/rehearsal.ts"]);
  const { resources, seconds, terraformSeconds, millisecondsOf50, millisecondsOf1000 } = JSON.parse(
    printed,
  ) as RehearsalFigures;
  return [
    {
      what: `rehearsal of WM-Prod, ${resources} resources (${seconds.toFixed(1)} s) against Terraform with as many terraform_data (${terraformSeconds.toFixed(1)} s)`,
      ratio: seconds / terraformSeconds,
      asked: "no bound",
    },
    {
      what: `rehearsal per resource, 1,000 in a stack (${millisecondsOf1000.toFixed(1)} ms) against 50 (${millisecondsOf50.toFixed(1)} ms)`,
      ratio: millisecondsOf1000 / millisecondsOf50,
      asked: "flat: about 1 or less",
    },
  ];
}

const perStack = ({ milliseconds, stacks }: FleetFigures): number => milliseconds / stacks;

function report(ratios: readonly Ratio[]): string {
  return ratios.map(({ what, ratio, asked }) => `${ratio.toFixed(2).padStart(7)}  (${asked})  ${what}`).join("\n");
}

const small = fleet(10, ours);
const large = fleet(200, ours);
const stock = fleet(200, withTypeCheck);
process.stdout.write(
  `${report([
    synthAgainstNothing(),
    {
      what: `time per stack, 200 deployments (${perStack(large).toFixed(1)} ms) against 10 (${perStack(small).toFixed(1)} ms)`,
      ratio: perStack(large) / perStack(small),
      asked: "at most 1.1",
    },
    {
      what: `${stock.stacks} stacks as stock cdktf does it (${stock.seconds.toFixed(1)} s) against ours (${large.seconds.toFixed(1)} s)`,
      ratio: stock.seconds / large.seconds,
      asked: "at least 5",
    },
    {
      what: `peak memory, 200 deployments (${large.peakMemoryMiB.toFixed(0)} MiB) against 10 (${small.peakMemoryMiB.toFixed(0)} MiB)`,
      ratio: large.peakMemoryMiB / small.peakMemoryMiB,
      asked: "no bound",
    },
    ...rehearsal(),
  ])}\n`,
);
