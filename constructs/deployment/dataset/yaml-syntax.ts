import type { YAMLError } from "yaml";
import { quoted } from "./printable";

/** What a person did, by what the parser found. The parser's own words are for those who know the grammar. */
const sentences: Partial<Record<YAMLError["code"], string>> = {
  BAD_ALIAS: "the alias has no name (expected each value written out)",
  BAD_DIRECTIVE: "directives (%) are not allowed (expected YAML 1.2, without directives)",
  BAD_DQ_ESCAPE: "the text in double quotes has an unknown escape (expected \\\\ for a backslash, or single quotes)",
  BAD_INDENT: "the indentation is wrong, or a bracket is not closed (expected entries of one map in one column)",
  BAD_SCALAR_START: "text cannot start with this character (expected it in quotes)",
  BLOCK_AS_IMPLICIT_KEY: "a second colon in one line (expected the value in quotes, or the map on the next line)",
  BLOCK_IN_FLOW: "a block inside brackets (expected the bracket closed before)",
  KEY_OVER_1024_CHARS: "the key is too long (expected at most 1024 characters)",
  MISSING_CHAR: "a closing quote, a bracket or a comma is missing, or a space after a colon",
  MULTILINE_IMPLICIT_KEY: "a line without a colon, or one indented as part of the line above (expected key: value)",
  TAB_AS_INDENT: "the line is indented with a tab (expected spaces)",
  TAG_RESOLVE_FAILED: "tags (!) are not allowed (expected plain data)",
};

/** Sentence for what the parser found. */
export function syntaxError({ code, message }: YAMLError): string {
  return sentences[code] ?? quoted(message);
}
