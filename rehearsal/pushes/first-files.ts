import type { World } from "../provider/world";
import { textOf } from "../provider/values/value";

/** Files that the workspaces phase has put into the repository, by path. */
export function firstFiles(world: World): ReadonlyMap<string, string> {
  const files = world.all.filter(({ type }) => type === "gitlab_repository_file");
  return new Map(
    files.map(({ values }) => {
      const content = textOf(values, "content");
      const isText = textOf(values, "encoding") === "text";
      return [textOf(values, "file_path"), isText ? content : Buffer.from(content, "base64").toString()];
    }),
  );
}
