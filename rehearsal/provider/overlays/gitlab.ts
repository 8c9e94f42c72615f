import type { Overlay } from "./overlay";

export const gitlab: Overlay = {
  types: {
    gitlab_branch_protection: { replacedBy: ["project", "branch"] },
    gitlab_repository_file: { replacedBy: ["project", "branch", "file_path"] },
  },
};
