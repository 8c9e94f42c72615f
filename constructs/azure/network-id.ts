/** Parts of a virtual network's id. */
export interface NetworkIdParts {
  readonly subscriptionId: string;
  readonly resourceGroupName: string;
  readonly name: string;
}

const pattern =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Network\/virtualNetworks\/([^/]+)$/;

/** Reads the id of a virtual network. */
export function networkOfId(id: string): NetworkIdParts {
  const [, subscriptionId, resourceGroupName, name] = pattern.exec(id) ?? [];
  if (subscriptionId === undefined || resourceGroupName === undefined || name === undefined)
    throw new RangeError(`${id} is not the id of a virtual network`);
  return { subscriptionId, resourceGroupName, name };
}
