import { Composer, LineCounter, Parser, isAlias, isMap, isScalar, isSeq } from "yaml";
import type { Document } from "yaml";
import type { Fault, Position } from "./finding";
import type { LocatedValue } from "./located-value";
import { Locating } from "./locating";
import { quoted } from "./printable";
import { deepest, offsetBelow } from "./yaml-depth";
import { syntaxError } from "./yaml-syntax";

type YamlFile = { readonly root: LocatedValue } | { readonly faults: readonly Fault[] };

/** Reads a YAML 1.2 file that holds one map of plain data: no anchors, aliases, directives or tags of its own. */
export function readYaml(text: string): YamlFile {
  const lineCounter = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  const tooDeep = offsetBelow(tokens);
  if (tooDeep !== undefined) {
    return { faults: [fault(positionAt(tooDeep), `is nested too deeply (expected at most ${deepest} levels)`)] };
  }
  // Duplicate keys are found while locating: the composer's way takes time that grows with the square of the keys.
  const composer = new Composer({ schema: "core", merge: false, uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) return { faults: [empty] };
  const wrong = faultOf(document, second, positionAt);
  if (wrong) return { faults: [wrong] };
  const locating = new Locating(positionAt);
  const root = locating.value(document.contents, []);
  return locating.faults.length > 0 ? { faults: locating.faults } : { root };
}

/** What is wrong with the file as a whole. Errors after the first follow from it: the parser guesses how the text goes on. */
function faultOf(
  { contents, directives, errors, warnings }: Document.Parsed,
  second: Document.Parsed | undefined,
  positionAt: (offset: number) => Position,
): Fault | undefined {
  const [first] = [...errors, ...warnings];
  if (first) return fault(positionAt(first.pos[0]), `is not valid YAML: ${syntaxError(first)}`);
  if (second)
    return fault(positionAt(second.range[0]), "a second document begins here (expected one in a file, without ---)");
  if (directives.yaml.explicit) return fault(top, "%YAML is not allowed (expected YAML 1.2, without directives)");
  if (contents === null || (isScalar(contents) && contents.value === null)) return empty;
  if (isMap(contents) || isAlias(contents)) return undefined;
  const found = isSeq(contents) ? "a list" : quoted(contents.value);
  return fault(positionAt(contents.range[0]), `holds ${found} (expected a map of settings)`);
}

function fault(position: Position, message: string): Fault {
  return { position, message };
}

const top: Position = { line: 1, column: 1 };
const empty = fault(top, "is empty (expected a dataset: a map of settings that begins with blueprint)");
