import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The settings of cdktf's own packages; fields are not redefined, because the generated constructors assign them. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  useDefineForClassFields: false,
  esModuleInterop: false,
  newLine: ts.NewLineKind.LineFeed,
  declaration: true,
  strict: true,
  skipLibCheck: true,
  types: [],
};

/** Compiles each resource's TypeScript next to itself: `client/index.ts` becomes `client/index.js` and `client/index.d.ts`. */
export function compileBindings(folder: string): void {
  const program = ts.createProgram(resourceFiles(folder), OPTIONS);
  const { diagnostics } = program.emit();
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, ts.createCompilerHost(OPTIONS)));
}

/** Without the provider's own index: imports are of one resource, never of the root. */
function resourceFiles(folder: string): string[] {
  const providers = path.join(folder, "providers");
  return readdirSync(providers, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && file.split(path.sep).length > 2)
    .sort()
    .map((file) => path.join(providers, file));
}
