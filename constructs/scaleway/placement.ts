/** Where resources are, and what they carry. */
export interface Placement {
  /** Region of what spans zones, `fr-par`: networks, addresses, secrets. */
  readonly region: string;
  /** Zone of what lies in one, `fr-par-1`: hosts, disks, gateway, load balancer. */
  readonly zone: string;
  /** Tags as Scaleway has them (tagList). */
  readonly tags: readonly string[];
}
