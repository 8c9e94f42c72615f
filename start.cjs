// Compiles one TypeScript program with what it imports of this project (packages stay outside) and runs it: always the
// newest code, without a build step, in a fraction of the start-up time of ts-node or tsx.
const { mkdirSync, renameSync, writeFileSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const path = require("node:path");
const { buildSync } = require("esbuild");

// Node.js 22 and newer keep compiled packages between starts.
enableCompileCache?.(path.join(__dirname, "node_modules", ".cache", "compiled"));

const [, , program = "main.ts"] = process.argv;
const folder = path.join(__dirname, "dist");
const compiled = path.join(folder, `${path.parse(program).name}.cjs`);

try {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, program)],
    outfile: compiled,
    write: false,
    bundle: true,
    packages: "external",
    // Generated JavaScript, as large as all the rest: read as it is, and only where it is asked for.
    external: [path.join(__dirname, ".gen", "*")],
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  mkdirSync(folder, { recursive: true });
  // Several programs may start at once: each reads a whole file, its own or that of another start.
  writeFileSync(`${compiled}.${process.pid}`, outputFiles[0].contents);
  renameSync(`${compiled}.${process.pid}`, compiled);
} catch (error) {
  // What is wrong with the code, esbuild has printed, and where.
  if (error.errors === undefined) {
    process.stderr.write(`${folder}: cannot be written: ${error.message} (expected a checkout of your own)\n`);
  }
  process.exit(1);
}

process.argv.splice(1, 2, compiled);
require(compiled);
