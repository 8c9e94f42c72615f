/** Tags of Scaleway are texts without a name of their own: `Deployment=WM-Prod`. */
export function tagList(tags: Readonly<Record<string, string>>): string[] {
  return Object.entries(tags).map(([name, value]) => `${name}=${value}`);
}
