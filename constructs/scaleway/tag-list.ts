/** Tags of Scaleway are texts without a name of their own: `Deployment=WM-Prod`. */
export function tagList(tags: Readonly<Record<string, string>>): string[] {
  return Object.entries(tags).map(([name, value]) => `${name}=${value}`);
}

/** Tags that tell hosts apart, besides those that everything has. */
export const hostTags = { role: "Role", generation: "Generation" } as const;
