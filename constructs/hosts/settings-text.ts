/** A value of a configuration in JSON; what is undefined is left out. */
export type Setting = string | number | boolean | undefined | readonly Setting[] | { readonly [name: string]: Setting };

/** Settings as JSON, which Consul, Vault and Nomad read as they read HCL: the order is that of the code. */
export function settingsText(settings: Readonly<Record<string, Setting>>): string {
  return `${JSON.stringify(settings, undefined, 1)}\n`;
}
