// Compiles one TypeScript program with what it imports of this project (packages stay outside) and runs it: always the
// newest code, without a build step, in a fraction of the start-up time of ts-node or tsx.
const path = require("node:path");
const { buildSync } = require("esbuild");

const [, , program = "main.ts"] = process.argv;
const outfile = path.join(__dirname, "dist", `${path.parse(program).name}.cjs`);
try {
  buildSync({
    entryPoints: [path.join(__dirname, program)],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "cjs",
    target: "node20",
    sourcemap: true,
    sourcesContent: false,
    logLevel: "error",
  });
} catch {
  process.exit(1); // esbuild has printed what is wrong and where
}
process.argv.splice(1, 2, outfile);
require(outfile);
