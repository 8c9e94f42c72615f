import { table } from "../cli/table";
import type { Step, VerifiedStack } from "./aws-verification";
import { triedWith } from "./moto-limits";

/** Versions of everything that takes part. */
export interface Versions {
  readonly terraform: string;
  readonly provider: string;
  /** Where the provider's mirror was found. */
  readonly mirror: string;
  readonly moto: string;
  readonly python: string;
}

export function versionLines(versions: Versions): string {
  const { terraform, provider, mirror, moto, python } = versions;
  const lines = [
    `Terraform ${terraform}, provider hashicorp/aws ${provider} (mirror: ${mirror}), moto ${moto} (Python ${python})`,
    ...(moto === triedWith.moto && provider === triedWith.provider
      ? []
      : [`The tables of what moto lacks were made with moto ${triedWith.moto} and provider ${triedWith.provider}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** What became of one stack, and what moto could not show of it. */
export function stackReport(name: string, madeFor: string, result: VerifiedStack): string {
  const { planned, warnings, applied, appliedTypes, missing, standIns, lostValues, stale, seconds } = result;
  const left = missing.filter(({ type }) => !type.startsWith("data.")).reduce((sum, { count }) => sum + count, 0);
  const time = (step: Step): string => `${seconds[step].toFixed(1)} s`;
  const sections = [
    `${name} (made for hashicorp/aws ${madeFor})\n`,
    table([
      ["  plan", time("plan"), `the whole phase, ${planned} resources: the provider accepts it`],
      [
        "  apply",
        time("apply"),
        `${applied} of ${planned} resources, ${appliedTypes} types; moto lacks ${left}, listed below`,
      ],
      [
        "  second plan",
        time("second plan"),
        lostValues.length === 0 ? "empty" : "empty, but for what moto does not keep, listed below",
      ],
      [
        "  limits",
        time("limits"),
        stale.length === 0 ? "moto still lacks what is listed below" : "not as listed, see below",
      ],
      ["  destroy", time("destroy"), "nothing left"],
    ]),
    section(
      "Planned only, because moto lacks it:",
      missing.map(({ type, count, call, reason }) => [
        type,
        `${count}`,
        call === undefined ? reason : `${reason} (refuses ${call})`,
      ]),
    ),
    section(
      "Replaced:",
      standIns.map(({ name, reason }) => [name, reason]),
    ),
    section(
      "Left out of the second plan, because moto does not keep it:",
      lostValues.map(({ type, attribute, reason }) => [`${type}.${attribute}`, reason]),
    ),
    section(
      "Warnings:",
      warnings.map((warning) => [warning]),
    ),
    section(
      "verification/moto-limits.ts is wrong:",
      stale.map((line) => [line]),
    ),
  ];
  return sections.filter((text) => text !== "").join("\n");
}

function section(heading: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return `  ${heading}\n${table(rows.map(([first = "", ...others]) => [`    ${first}`, ...others]))}`;
}
