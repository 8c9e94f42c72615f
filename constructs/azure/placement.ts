/**
 * Where the resources of one deployment are and what they carry.
 *
 * The names are the arguments of azurerm, so that a resource takes all three by
 * `...placement`: the provider has no default tags, and a resource that forgets them is found
 * by nobody who looks for costs.
 */
export interface Placement {
  /** Resource group that the resources are in. */
  readonly resourceGroupName: string;
  /** Azure region by its short name, such as `westeurope`. */
  readonly location: string;
  /** Tags that every resource carries. */
  readonly tags: Record<string, string>;
}
