import { digits } from "../values/made-up";
import { isAbsent, textOf } from "../values/value";
import type { Overlay, Rule } from "./overlay";

/** Full path of each group by its number: a project names its group by the number, and its own path begins with the group's. */
const groups = new Map<number, string>();

const groupNumber: Rule = ({ values }) => {
  const path = textOf(values, "full_path");
  const number = Number.parseInt(digits(path, 8), 16);
  groups.set(number, path);
  return number;
};

const pathWithNamespace: Rule = ({ values }) => {
  const { namespace_id: number = null } = values;
  const group = isAbsent(number) ? undefined : groups.get(Number(number));
  return group === undefined ? null : `${group}/${textOf(values, "path") || textOf(values, "name")}`;
};

export const gitlab: Overlay = {
  types: {
    gitlab_branch_protection: { replacedBy: ["project", "branch"] },
    gitlab_project: { computed: { path_with_namespace: pathWithNamespace } },
    gitlab_repository_file: { replacedBy: ["project", "branch", "file_path"] },
  },
  data: {
    gitlab_group: { computed: { group_id: groupNumber } },
    // It is asked for by its path.
    gitlab_project: {},
  },
};
