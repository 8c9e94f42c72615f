/** Tags that tell hosts apart, besides those that everything has; Azure does not tell capitals from small letters. */
export const hostTags = { role: "Role", generation: "Generation" } as const;
