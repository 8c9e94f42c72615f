import { ReportedError } from "../constructs/deployment/reported-error";
import type { StackInventory } from "./stack-inventory";

/** The account to log in with: the one that is named, or the only one. */
export function chosenPerson({ deployment, people }: StackInventory, named: string | undefined): string {
  const names = Object.keys(people);
  if (named === undefined) {
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0) return only;
    throw new ReportedError([
      `${deployment} has ${names.length} people (${names.join(", ")}): --person names the one whose account ssh_config is for`,
    ]);
  }
  if (names.includes(named)) return named;
  throw new ReportedError([
    `--person ${JSON.stringify(named)}: has no account on the hosts of ${deployment} (expected ${names.join(" or ")}; others come with people in the dataset, and an apply of infrastructure)`,
  ]);
}
