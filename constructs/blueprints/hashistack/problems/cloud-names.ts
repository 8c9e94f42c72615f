/** Clouds as people write them. */
export const cloudNames = { aws: "AWS", azure: "Azure", scaleway: "Scaleway" } as const;
