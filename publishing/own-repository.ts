import { ReportedError } from "../constructs/deployment/reported-error";
import { manifestFolder } from "../repository/deployment-manifest";
import { configurationFile } from "../repository/published-deployment";
import { ownRemote } from "../repository/repository-address";
import type { RepositoryAddress } from "../repository/repository-address";
import type { DestinationChoice } from "./destinations";
import type { Tree } from "./tree";

/**
 * Refuses the repository of the folder that the program runs in, where a person named it and it holds something else than a publication: that
 * is where the datasets are, and a push there would go out to everybody who works with them.
 */
export async function refuseOwnRepository(
  { repository }: DestinationChoice,
  { url, shown }: RepositoryAddress,
  tree: Tree,
): Promise<void> {
  if (repository === undefined || isPublication(tree) || isEmpty(tree)) return;
  const own = await ownRemote(process.cwd());
  if (own === undefined || placeOf(own) !== placeOf(url)) return;
  throw new ReportedError([
    `${shown} is the repository of the folder that you are in, and nothing is published there (expected the repository that stacks are published to: --repository). Nothing is changed.`,
  ]);
}

function isPublication(tree: Tree): boolean {
  return (
    tree.list(manifestFolder).some((file) => file.endsWith(".json")) ||
    tree.list("stacks").some((file) => file.endsWith(`/${configurationFile}`))
  );
}

function isEmpty(tree: Tree): boolean {
  return tree.list("").every((file) => file.startsWith(".git/"));
}

/** The same for each way to reach a repository: `example.com/fleet`. */
function placeOf(url: string): string {
  return url
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
    .replace(/^[^/@]+@/, "")
    .replace(/^([^/:]+):(?!\d+\/)/, "$1/")
    .replace(/\/+$/, "")
    .replace(/\.git$/, "");
}
